import { fautesDeQualification } from '@sssi/domain/cyber'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerIncident } from '../changer-incident.ts'
import { qualificationFausse } from '../incident.errors.ts'
import { colonnesDeQualification } from './colonnes-de-qualification.ts'
import type { UpdateQualificationInput } from './update-qualification.input.ts'

/** Dit ce qu’est l’incident : sa classe, sa gravité, et ce que les régimes demandent. */
export function updateQualification(
  ctx: ContexteDIncident,
  { id, version, qualification }: UpdateQualificationInput,
) {
  return changerIncident(ctx, { id, version }, async ({ incident }) => {
    const fautes = fautesDeQualification(qualification)
    if (Object.keys(fautes).length > 0) return echec(qualificationFausse(fautes))
    const champs = Object.keys(qualification) as (keyof typeof qualification)[]
    const avant = Object.fromEntries(champs.map((champ) => [champ, incident[champ]]))
    return ok({
      valeur: { version: version + 1 },
      colonnes: colonnesDeQualification(qualification),
      faits: [{ fait: 'incident_qualifie' as const, detail: { avant, apres: qualification } }],
    })
  })
}
