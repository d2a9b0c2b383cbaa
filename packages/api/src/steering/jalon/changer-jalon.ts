import { can, type Jalon, type ObjetAction, type Permission } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec } from '../../core/trpc/result.ts'
import { changerAction, conflitAvec, type Decision } from '../changement.ts'
import { objetDe } from '../objet.ts'
import { actionDe } from '../objet-stocke.ts'
import { jalonIntrouvable } from './jalon.errors.ts'
import { evenementsDeJalon } from './jalon.evenements.ts'

interface Demande {
  readonly id: string
  readonly version: number
  readonly permission: Permission
}

interface Lu {
  readonly tx: Db
  readonly objet: ObjetAction
}

/** Change un jalon désigné par son identifiant, si l’agent le peut et si personne ne l’a changé depuis sa lecture. */
export async function changerJalon<D extends Decision>(
  ctx: ContexteAgent,
  { id, version, permission }: Demande,
  changer: (jalon: Jalon, lu: Lu) => Promise<D>,
) {
  const code = await actionDe(ctx.db, 'jalon', id)
  if (code === null) return echec(jalonIntrouvable())
  return changerAction(ctx, code, async (action, tx) => {
    const jalon = action.suivi.jalons.find((j) => j.id === id)
    const objet = objetDe(action)
    if (!jalon || !can(ctx.agent, permission, { ...objet, type: 'jalon', acteur: jalon.acteur })) {
      return echec(jalonIntrouvable())
    }
    if (jalon.version !== version) {
      return echec(await conflitAvec(tx, code, jalon, { types: evenementsDeJalon, id }))
    }
    return changer(jalon, { tx, objet })
  })
}
