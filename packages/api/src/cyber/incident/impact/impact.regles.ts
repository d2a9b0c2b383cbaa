import type { ImpactSaisi } from '@sssi/domain/cyber'
import { donneesIncoherentes } from '../incident.errors.ts'

/** Ce qui empêche d’enregistrer ce que subit un service, ou `null`. */
export const refusDImpact = ({ donneesPersonnelles, categories, personnesConcernees }: ImpactSaisi) =>
  donneesPersonnelles || (categories.length === 0 && personnesConcernees === null)
    ? null
    : donneesIncoherentes()
