import { can, type Permission } from '@sssi/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useAccesApi } from '../api/api.ts'
import { requeteDeSession } from './session-query.ts'

/** Qui ouvre le portail, et ce qu’il peut y faire. `connue` est faux tant que la réponse n’est pas arrivée. */
export function useSession() {
  const { data, isError, refetch } = useQuery(requeteDeSession(useAccesApi(), useQueryClient()))
  const agent = data?.agent ?? null
  const peut = useCallback(
    (permission: Permission) => (agent ? can(agent, permission, { type: 'plan' }) : false),
    [agent],
  )
  return {
    connue: data !== undefined,
    /** Le portail n’a pas pu dire qui l’ouvre : ses pages le disent, celles des sections essaient. */
    inconnue: data === undefined && isError,
    relire: () => void refetch(),
    agent,
    terminee: data?.terminee ?? false,
    demonstration: data?.demonstration ?? false,
    /** Un agent sans aucune habilitation est connu du portail, et n’y voit rien du suivi. */
    habilite: peut('suivi.lire'),
    direct: data?.direct ?? false,
    directDepuis: data?.directDepuis ?? null,
    organismesAdministres: data?.organismesAdministres ?? [],
    peut,
  }
}
