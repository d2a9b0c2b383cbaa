import type { OrganismeCode } from '@sssi/domain'
import { proposer, type Exigence, type Proposition, type ReponseAttestee } from '@sssi/domain/cyber'
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { referentiel } from '../norme/referentiel.table.ts'
import { evaluation } from './evaluation.table.ts'
import { lireNiveaux } from './lire-reponses.ts'

export interface PropositionLue extends Proposition {
  readonly titre: string
}

/**
 * Ce que les évaluations attestées du même organisme sur d’autres référentiels proposent ici, par code. Rien n’est écrit : le
 * RSSI reprend une proposition, ou non.
 */
export async function propositionsPour(
  db: Db,
  organisme: OrganismeCode,
  cle: string,
  exigences: readonly Exigence[],
): Promise<Record<string, PropositionLue[]>> {
  // De la plus ancienne édition à la plus récente : la dernière l’emporte.
  const connus = new Map(
    (await db.select().from(referentiel).orderBy(asc(referentiel.importeLe))).map((r) => [r.cle, r.contenu]),
  )
  const attestees = await db
    .select({ id: evaluation.id, cle: referentiel.cle })
    .from(evaluation)
    .innerJoin(referentiel, eq(referentiel.id, evaluation.referentielId))
    .where(and(eq(evaluation.organisme, organisme), isNotNull(evaluation.attesteeLe)))
    .orderBy(desc(evaluation.attesteeLe))
  const dernieres = [...Map.groupBy(attestees, (une) => une.cle).values()].flatMap(([une]) => une ?? [])
  const niveaux = await lireNiveaux(
    db,
    dernieres.map(({ id }) => id),
  )
  const reponses: ReponseAttestee[] = dernieres.flatMap((une) =>
    [...(niveaux.get(une.id) ?? [])].map(([code, niveau]) => ({ referentiel: une.cle, code, niveau })),
  )
  const toutes = exigences.map(({ code }) => {
    const proposees = proposer(cle, code, [...connus.values()], reponses).map((proposition) => ({
      ...proposition,
      titre: connus.get(proposition.depuis.referentiel)?.titre ?? proposition.depuis.referentiel,
    }))
    return [code, proposees] as const
  })
  return Object.fromEntries(toutes.filter(([, proposees]) => proposees.length > 0))
}
