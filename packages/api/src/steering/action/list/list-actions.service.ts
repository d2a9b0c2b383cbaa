import { jourDe, type FiltrePlan, type RequetePlan } from '@sssi/domain'
import type { LectureDuPlan } from '../../../core/lecture/lecture.ts'
import type { Context } from '../../../core/trpc/context.ts'
import type { LigneDuPlan } from '../ligne-du-plan.ts'
import { nombreDe } from '../../../core/lecture/places.ts'
import { tableDuPlan } from '../table/table-du-plan.ts'
import { selectionner, type Facettes } from './selectionner.ts'

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

/** Les lignes d’un filtre, triées : la liste en prend une page, les exports les écrivent toutes. */
export function lignesFiltrees(
  lecture: LectureDuPlan,
  jour: string,
  filtre: FiltrePlan,
  { tri, ordre }: Tri,
) {
  const table = tableDuPlan(lecture, jour)
  const { retenues, facettes } = selectionner(table, filtre)
  const total = nombreDe(retenues)
  return {
    total,
    totalPlan: table.lignes.length,
    facettes,
    tranche: (debut: number, fin: number) => table.enOrdre(retenues, tri, ordre, { debut, fin }),
  }
}

export function listActions(
  { lecture, horloge }: Pick<Context, 'lecture' | 'horloge'>,
  { filtre, tri, ordre, page, taille }: RequetePlan,
): PageDuPlan {
  const jour = jourDe(horloge.maintenant())
  const { total, totalPlan, facettes, tranche } = lignesFiltrees(lecture, jour, filtre, { tri, ordre })
  return {
    total,
    totalPlan,
    page,
    taille,
    lignes: tranche((page - 1) * taille, page * taille),
    facettes,
  }
}
