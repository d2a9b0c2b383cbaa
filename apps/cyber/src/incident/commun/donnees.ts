import type { RouterOutputs } from '@sssi/api/client'

type Cyber = RouterOutputs['cyber']

export type ListeDIncidents = Cyber['incident']['list']
export type LigneDIncident = ListeDIncidents['lignes'][number]
export type FicheDIncident = Cyber['incident']['get']
export type EcheanceLue = FicheDIncident['echeances'][number]
export type ImpactLu = FicheDIncident['impacts'][number]
export type FaitLu = FicheDIncident['faits'][number]
export type TacheLue = FicheDIncident['taches'][number]
export type DeclarationLue = Cyber['echeance']['get']
export type ReglagesDesRegimes = Cyber['regime']['list']
