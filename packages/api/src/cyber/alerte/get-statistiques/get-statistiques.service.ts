import { organismeCodes } from '@sssi/domain'
import { mediane } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { alerte, suiviDOrganisme } from '../alerte.table.ts'
import type { GetStatistiquesInput } from './get-statistiques.input.ts'

/** Ce que les alertes passées apprennent : par organisme, combien ont été acquittées, et en combien de temps (médiane, en secondes). */
export async function getStatistiques({ db, agent }: ContexteAgent, { exercice }: GetStatistiquesInput) {
  const lus = await db
    .select({
      organisme: suiviDOrganisme.organisme,
      lanceeLe: alerte.lanceeLe,
      acquitteLe: suiviDOrganisme.acquitteLe,
      niveau: suiviDOrganisme.niveau,
    })
    .from(suiviDOrganisme)
    .innerJoin(alerte, eq(alerte.id, suiviDOrganisme.alerteId))
    .where(and(eq(alerte.exercice, exercice), lisible(alerte, agent)))
  const delai = ({ lanceeLe, acquitteLe }: (typeof lus)[number]) =>
    acquitteLe ? [(acquitteLe.getTime() - lanceeLe.getTime()) / 1000] : []
  const compter = (parmi: typeof lus) => ({
    appelees: parmi.length,
    acquittees: parmi.filter(({ acquitteLe }) => acquitteLe !== null).length,
    auPremierNiveau: parmi.filter(({ acquitteLe, niveau }) => acquitteLe !== null && niveau === 0).length,
    mediane: mediane(parmi.flatMap(delai)),
  })
  const presents = organismeCodes.filter((code) => lus.some(({ organisme }) => organisme === code))
  return {
    ensemble: compter(lus),
    parOrganisme: presents.map((code) => ({
      organisme: code,
      ...compter(lus.filter(({ organisme }) => organisme === code)),
    })),
  }
}
