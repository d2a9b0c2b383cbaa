import type { RouterOutputs } from '@sssi/api/client'

export type LigneDAlerte = RouterOutputs['cyber']['alerte']['list']['lignes'][number]
export type FicheDAlerte = RouterOutputs['cyber']['alerte']['get']
export type SuiviLu = FicheDAlerte['suivis'][number]
export type AppelLu = FicheDAlerte['appels'][number]
export type StatistiquesLues = RouterOutputs['cyber']['alerte']['getStatistiques']
