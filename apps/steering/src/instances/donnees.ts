import type { RouterOutputs } from '@sssi/api/client'

export type Instance = RouterOutputs['steering']['instance']['list'][number]
export type Decision = Instance['decisions'][number]
