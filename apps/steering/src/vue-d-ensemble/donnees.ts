import type { RouterOutputs } from '@sssi/api/client'

export type VueDEnsemble = RouterOutputs['steering']['vueDEnsemble']['get']
export type RepartitionDAxe = VueDEnsemble['axes'][number]
export type RepartitionDOrganisme = VueDEnsemble['organismes'][number]
export type PointDeProgression = VueDEnsemble['progression'][number]
