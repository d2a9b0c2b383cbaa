import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { ContexteDIncident } from '../contexte.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { lireRegimes } from '../regime/lire-regimes.ts'
import { echeance } from '../tables/echeance.table.ts'
import { incident } from '../tables/incident.table.ts'

export interface DelaisTenus {
  readonly cle: string
  readonly regime: string
  readonly etape: string
  readonly envoyees: number
  /** Parties avant leur date, parmi celles qui en avaient une. */
  readonly aTemps: number
  readonly datees: number
  /** Temps médian entre la prise de connaissance et l’envoi, en millisecondes. */
  readonly medianeMs: number
}

/** Les délais tenus, par régime et par étape, sur les incidents que l’agent peut lire. */
export async function getStatistiques({ db, agent }: ContexteDIncident): Promise<DelaisTenus[]> {
  const duree = sql`extract(epoch from ${echeance.envoyeeLe} - ${incident.priseDeConnaissanceLe})`
  const lues = await db
    .select({
      cle: echeance.cle,
      envoyees: sql<number>`count(*)::int`,
      aTemps: sql<number>`(count(*) filter (where ${echeance.envoyeeLe} <= ${echeance.dueLe}))::int`,
      datees: sql<number>`count(${echeance.dueLe})::int`,
      mediane: sql<number>`percentile_cont(0.5) within group (order by ${duree})::float8`,
    })
    .from(echeance)
    .innerJoin(incident, eq(incident.id, echeance.incidentId))
    .where(and(isNotNull(echeance.envoyeeLe), lisible(incident, agent)))
    .groupBy(echeance.cle)
    .orderBy(asc(echeance.cle))
  const noms = new Map(
    (await lireRegimes(db)).flatMap(({ regime }) =>
      regime.etapes.map((etape) => [
        `${regime.code}.${etape.code}`,
        { regime: regime.titre, etape: etape.libelle },
      ]),
    ),
  )
  return lues.map(({ mediane, ...ligne }) => ({
    ...ligne,
    ...(noms.get(ligne.cle) ?? { regime: ligne.cle, etape: ligne.cle }),
    medianeMs: Math.round(Number(mediane) * 1000),
  }))
}
