import { jourDe, type FiltrePlan, type RequetePlan } from '@sssi/domain'
import type { LectureDuPlan } from '../../../core/lecture/lecture.ts'
import type { Context } from '../../../core/trpc/context.ts'
import { lignesDuPlan, type LigneDuPlan } from '../ligne-du-plan.ts'
import { selectionner, type Facettes } from './criteres.ts'
import { trier } from './trier.ts'

export interface PageDuPlan {
  /** Actions retenues par le filtre, sur `totalPlan`. */
  readonly total: number
  readonly totalPlan: number
  readonly page: number
  readonly taille: number
  readonly lignes: readonly LigneDuPlan[]
  readonly facettes: Facettes
}

type Tri = Pick<RequetePlan, 'tri' | 'ordre'>

/** Les lignes d’un filtre, triées, sans page : ce que la liste découpe et que les exports écrivent. */
export function lignesFiltrees(
  lecture: LectureDuPlan,
  jour: string,
  filtre: FiltrePlan,
  { tri, ordre }: Tri,
) {
  return lecture.memoriser(`liste ${tri} ${ordre} ${JSON.stringify(filtre)}`, jour, () => {
    const toutes = lignesDuPlan(lecture, jour)
    const { lignes, facettes } = selectionner(toutes, filtre)
    return { lignes: trier(lignes, tri, ordre), facettes, totalPlan: toutes.length }
  })
}

export function listActions(
  { lecture, horloge }: Pick<Context, 'lecture' | 'horloge'>,
  { filtre, tri, ordre, page, taille }: RequetePlan,
): PageDuPlan {
  const jour = jourDe(horloge.maintenant())
  const { lignes, facettes, totalPlan } = lignesFiltrees(lecture, jour, filtre, { tri, ordre })
  return {
    total: lignes.length,
    totalPlan,
    page,
    taille,
    lignes: lignes.slice((page - 1) * taille, page * taille),
    facettes,
  }
}
