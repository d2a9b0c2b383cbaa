import type { RouterOutputs } from '@sssi/api/client'

/** Ce que l’API rend de la liste, pour les vues du plan. */
export type PageDuPlan = RouterOutputs['steering']['action']['list']
export type LigneDuPlan = PageDuPlan['lignes'][number]
