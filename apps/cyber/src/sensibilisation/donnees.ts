import type { RouterOutputs } from '@sssi/api/client'

export type Campagnes = RouterOutputs['cyber']['campagne']['list']
export type CampagneResumee = Campagnes['campagnes'][number]
export type CampagneLue = RouterOutputs['cyber']['campagne']['get']
export type ReleveLu = CampagneLue['releves'][number]

export const adresseDeLaCampagne = (id: string): string => `/cyber/sensibilisation/${id}`
