import { prochaineEcheance, rangDEcheance, rappelsAVenir, type Echeance } from '@sssi/domain/cyber'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { annulerToutes, planifier } from '../../core/taches/planifier.ts'
import { journalCyber } from '../journal/journal-cyber.table.ts'
import { chargerIncident, regimeDe, type IncidentCharge } from './charger-incident.ts'
import { INCIDENT } from './contexte.ts'
import { incident } from './tables/incident.table.ts'

/** Le genre des tâches qui préviennent d’une échéance réglementaire. */
export const RAPPEL_D_ECHEANCE = 'incident.echeance'

const nomDe = ({ libelle, titreDuRegime }: Echeance) => `${libelle} (${titreDuRegime})`

/** Les échéances dont le portail a déjà dit qu’elles sont passées. */
async function echuesDites(tx: Db, id: string): Promise<ReadonlySet<string>> {
  const dites = await tx
    .select({ echeance: sql<string>`${journalCyber.detail}->>'echeance'` })
    .from(journalCyber)
    .where(
      and(
        eq(journalCyber.objet, INCIDENT),
        eq(journalCyber.objetId, id),
        eq(journalCyber.fait, 'echeance_rappelee'),
        sql`${journalCyber.detail}->>'quoi' = 'echue'`,
      ),
    )
  return new Set(dites.map(({ echeance }) => echeance))
}

/**
 * Les rappels se replanifient tous : une date a pu bouger, une déclaration partir, un régime ne plus s’appliquer. Ceux qui sont
 * passés ne reviennent pas.
 */
async function replanifier(tx: Db, charge: IncidentCharge, maintenant: Date): Promise<void> {
  const { id } = charge.incident
  await annulerToutes(tx, RAPPEL_D_ECHEANCE, `${id} `)
  const dites = await echuesDites(tx, id)
  for (const echeance of charge.echeances) {
    const regles = regimeDe(charge, echeance.regime)?.rappels
    if (!regles) continue
    const echueDite = dites.has(echeance.cle)
    for (const { quoi, le } of rappelsAVenir(echeance, regles, maintenant.toISOString(), echueDite))
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
  const [ligne] = await tx.select().from(incident).where(eq(incident.id, id)).for('update')
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
