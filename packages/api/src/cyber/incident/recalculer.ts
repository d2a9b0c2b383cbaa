import { prochaineEcheance, rangDEcheance, rappelsAVenir, type Echeance } from '@sssi/domain/cyber'
import { and, eq, like } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { planifier } from '../../core/taches/planifier.ts'
import { tache } from '../../core/taches/tache.table.ts'
import { chargerIncident, regimeDe, type IncidentCharge } from './charger-incident.ts'
import { incident } from './tables/incident.table.ts'

/** Le genre des tâches qui préviennent d’une échéance réglementaire. */
export const RAPPEL_D_ECHEANCE = 'incident.echeance'

const nomDe = ({ libelle, titreDuRegime }: Echeance) => `${libelle} (${titreDuRegime})`

/**
 * Les rappels se replanifient tous : une date a pu bouger, une déclaration partir, un régime ne plus s’appliquer. Ceux qui sont
 * passés ne reviennent pas.
 */
async function replanifier(tx: Db, charge: IncidentCharge, maintenant: Date): Promise<void> {
  const { id } = charge.incident
  await tx.delete(tache).where(and(eq(tache.genre, RAPPEL_D_ECHEANCE), like(tache.cle, `${id} %`)))
  for (const echeance of charge.echeances) {
    const regles = regimeDe(charge, echeance.regime)?.rappels
    if (!regles) continue
    for (const { quoi, le } of rappelsAVenir(echeance, regles, maintenant.toISOString()))
      await planifier(tx, {
        genre: RAPPEL_D_ECHEANCE,
        cle: `${id} ${echeance.cle} ${quoi}`,
        le: new Date(le),
        donnees: { incidentId: id, echeance: echeance.cle, quoi },
      })
  }
}

/** Remet d’accord ce qui dépend des échéances, dans la transaction du changement : le rang dans la liste, et les rappels. */
export async function recalculer(tx: Db, id: string, maintenant: Date): Promise<IncidentCharge | null> {
  const [ligne] = await tx.select().from(incident).where(eq(incident.id, id))
  if (!ligne) return null
  const charge = await chargerIncident(tx, ligne, maintenant)
  const prochaine = prochaineEcheance(charge.echeances)
  const rang = prochaine && rangDEcheance(prochaine)
  await tx
    .update(incident)
    .set({
      prochaineEcheance: prochaine && nomDe(prochaine),
      prochaineEcheanceLe: rang === null ? null : new Date(rang),
    })
    .where(eq(incident.id, id))
  await replanifier(tx, charge, maintenant)
  return charge
}
