import { can, type ActionCode, type Indicateur } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec } from '../../core/trpc/result.ts'
import { changerAction, conflitAvec, type Decision } from '../changement.ts'
import { objetDe } from '../objet.ts'
import { actionDe } from '../objet-stocke.ts'
import { indicateurIntrouvable } from './indicateur.errors.ts'
import { evenementsDIndicateur } from './indicateur.evenements.ts'

interface Lu {
  readonly tx: Db
  readonly code: ActionCode
}

/** Change un indicateur désigné par son identifiant, si l’agent le peut et si personne ne l’a changé depuis sa lecture. */
export async function changerIndicateur<D extends Decision>(
  ctx: ContexteAgent,
  { id, version }: { readonly id: string; readonly version: number },
  changer: (indicateur: Indicateur, lu: Lu) => Promise<D>,
) {
  const code = await actionDe(ctx.db, 'indicateur', id)
  if (code === null) return echec(indicateurIntrouvable())
  return changerAction(ctx, code, async (action, tx) => {
    const indicateur = action.suivi.indicateurs.find((i) => i.id === id)
    if (!indicateur || !can(ctx.agent, 'indicateur.gerer', objetDe(action)))
      return echec(indicateurIntrouvable())
    if (indicateur.version !== version) {
      return echec(await conflitAvec(tx, code, indicateur, { types: evenementsDIndicateur, id }))
    }
    return changer(indicateur, { tx, code })
  })
}
