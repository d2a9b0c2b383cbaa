import { can, type Permission } from '@sssi/domain'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.ts'

/** L’agent connecté, ou `null` pour le public ; `undefined` tant que la réponse n’est pas connue. */
export function useSession() {
  const { data } = useQuery({ ...useApi().portail.session.get.queryOptions(), staleTime: 60_000 })
  const agent = data?.agent
  return {
    connue: data !== undefined,
    agent: agent ?? null,
    demonstration: data?.demonstration ?? false,
    peut: (permission: Permission) => (agent ? can(agent, permission, { type: 'plan' }) : false),
  }
}
