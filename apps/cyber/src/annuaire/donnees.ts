import type { RouterOutputs } from '@sssi/api/client'

export type Annuaire = RouterOutputs['cyber']['contact']['list']
export type ContactLu = Annuaire['contacts'][number]
