import type { RouterOutputs } from '@sssi/api/client'

export type PageDeJournal = RouterOutputs['steering']['journal']['list']
export type Entree = PageDeJournal['entrees'][number]
