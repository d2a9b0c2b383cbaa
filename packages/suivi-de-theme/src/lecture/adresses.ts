import { filtreVersUrl, type FiltrePlan } from '@sssi/domain'

/** La fiche d’une action, tenue par la section de pilotage. */
export function adresseDeLaFiche(code: string): string {
  return `/pilotage/actions/${code}`
}

/** Le plan, réduit aux thématiques suivies et à ce qu’un chiffre compte : il ouvre exactement ce qu’il annonce. */
export function adresseDuPlan(thematiques: readonly string[], filtre: Partial<FiltrePlan> = {}): string {
  return `/pilotage/plan?${filtreVersUrl({ filtre: { ...filtre, thematique: [...thematiques] } })}`
}
