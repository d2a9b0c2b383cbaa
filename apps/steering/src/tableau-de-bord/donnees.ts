import type { RouterOutputs } from '@sssi/api/client'

export type TableauDeBord = RouterOutputs['steering']['tableauDeBord']['get']
export type MonAction = TableauDeBord['mesActions'][number]
export type Tache = TableauDeBord['aFaire']['taches'][number]
