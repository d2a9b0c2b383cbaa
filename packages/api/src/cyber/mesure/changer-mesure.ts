import { can } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { mesureIntrouvable } from './mesure.errors.ts'
import { mesure, type MesureEnregistree } from './mesure.table.ts'

export const OBJET_MESURE = 'mesure'

export function inscrireMesure(
  tx: Db,
  ctx: ContexteAgent,
  fait: 'mesure_creee' | 'mesure_modifiee' | 'mesure_supprimee',
  objetId: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  return inscrireAuJournalCyber(tx, {
    objet: OBJET_MESURE,
    objetId,
    fait,
    detail,
    agent: ctx.agent,
    le: ctx.horloge.maintenant(),
  })
}

interface Demande {
  readonly id: string
  readonly version: number
}

/** Change une mesure enregistrée, si l’agent est le RSSI de son organisme et si personne ne l’a changée depuis sa lecture. */
export function changerMesure(
  ctx: ContexteAgent,
  { id, version }: Demande,
  changer: (tx: Db, lue: MesureEnregistree) => Promise<Erreur | null>,
) {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const [lue] = await tx.select().from(mesure).where(eq(mesure.id, id)).for('update')
    if (!lue || !can(ctx.agent, 'norme.evaluer', { type: 'organisme', organisme: lue.organisme })) {
      return echec(mesureIntrouvable())
    }
    if (lue.version !== version) return echec(await conflitDeVersion(tx, OBJET_MESURE, id, lue))
    const refus = await changer(tx, lue)
    return refus ? echec(refus) : ok({ id, version: lue.version + 1 })
  })
}
