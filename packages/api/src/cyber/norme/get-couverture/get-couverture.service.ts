import { organismeCodes } from '@sssi/domain'
import {
  couverture,
  exigencesEvaluables,
  medianeDeLaSphere,
  organismesLus,
  type NiveauDeConformite,
} from '@sssi/domain/cyber'
import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { evaluation } from '../../evaluation/evaluation.table.ts'
import { lireNiveaux } from '../../evaluation/lire-reponses.ts'
import { lireNorme } from '../lire-norme.ts'
import { normeIntrouvable } from '../norme.errors.ts'
import type { GetCouvertureInput } from './get-couverture.input.ts'

/**
 * La couverture du référentiel par organisme, d’après sa dernière évaluation attestée. L’agent ne reçoit que les organismes qu’il
 * lit ; la médiane de la sphère, elle, se donne à tous dès que trois organismes la composent.
 */
export async function getCouverture({ db, agent }: ContexteAgent, { id }: GetCouvertureInput) {
  const norme = await lireNorme(db, id)
  if (!norme) return echec(normeIntrouvable())
  const exigences = exigencesEvaluables(norme.contenu.exigences)
  const attestees = await db
    .select()
    .from(evaluation)
    .where(and(eq(evaluation.referentielId, id), isNotNull(evaluation.attesteeLe)))
    .orderBy(asc(evaluation.attesteeLe))
  const niveaux = await lireNiveaux(
    db,
    attestees.map((une) => une.id),
  )
  const calculees = attestees.map((une) => {
    const lus = niveaux.get(une.id) ?? new Map<string, NiveauDeConformite>()
    return {
      organisme: une.organisme,
      evaluationId: une.id,
      attesteeLe: une.attesteeLe?.toISOString() ?? '',
      couverture: couverture(exigences, (code) => lus.get(code) ?? 'non_evalue'),
      niveaux: Object.fromEntries(lus),
    }
  })
  const dernieres = organismeCodes.flatMap(
    (organisme) => calculees.findLast((une) => une.organisme === organisme) ?? [],
  )
  const lus = organismesLus(agent)
  return ok({
    organismes: dernieres.filter(({ organisme }) => lus.includes(organisme)),
    sansEvaluation: lus.filter((organisme) => !dernieres.some((une) => une.organisme === organisme)),
    mediane: medianeDeLaSphere(dernieres.flatMap(({ couverture: { pourcentage } }) => pourcentage ?? [])),
    participants: dernieres.length,
    // Pour les courbes : chaque évaluation attestée de chaque organisme lu, de la plus ancienne à la plus récente.
    histoire: calculees
      .filter(({ organisme }) => lus.includes(organisme))
      .map(({ organisme, evaluationId, attesteeLe, couverture: { pourcentage } }) => ({
        organisme,
        evaluationId,
        attesteeLe,
        pourcentage,
      })),
  })
}
