import { can, jourDe, organismeCodes } from '@sssi/domain'
import { mesureEnRetard, organismesLus } from '@sssi/domain/cyber'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { planDUnAutreOrganisme } from '../mesure.errors.ts'
import { mesure } from '../mesure.table.ts'
import type { ListMesuresInput } from './list-mesures.input.ts'

/** Le plan d’action des organismes que l’agent lit, par échéance. */
export async function listMesures(
  { db, agent, horloge }: ContexteAgent,
  { referentielId, organisme }: ListMesuresInput,
) {
  const lus = organismesLus(agent)
  if (organisme !== null && !lus.includes(organisme)) return echec(planDUnAutreOrganisme())
  const aujourdhui = jourDe(horloge.maintenant())
  const mesures = await db
    .select()
    .from(mesure)
    .where(
      and(
        eq(mesure.referentielId, referentielId),
        inArray(mesure.organisme, organisme === null ? lus : [organisme]),
      ),
    )
    .orderBy(asc(mesure.echeance), asc(mesure.id))
  return ok({
    mesures: mesures.map((une) => ({ ...une, enRetard: mesureEnRetard(une, aujourdhui) })),
    tenus: organismeCodes.filter((code) =>
      can(agent, 'norme.evaluer', { type: 'organisme', organisme: code }),
    ),
  })
}
