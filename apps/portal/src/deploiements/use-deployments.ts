import type { RouterOutputs } from '@sssi/api/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useApi } from '../api/api.ts'

type Deploiements = RouterOutputs['deploiement']['section']['list']

/** Où en est chaque section ; relu quand l’agent revient sur l’onglet, et après chaque décision. */
export const useDeploiements = (): UseQueryResult<Deploiements, unknown> =>
  useQuery(useApi().deploiement.section.list.queryOptions())
