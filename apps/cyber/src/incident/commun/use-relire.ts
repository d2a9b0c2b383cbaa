import { useDirect, useHost, useQueryClient } from '@sssi/section'
import { useCallback } from 'react'
import { useApi } from '../../api.ts'

/** Relit tout ce qui parle d’incidents : un changement touche la fiche, la liste et ses chiffres. */
export function useRelireLesIncidents(): () => Promise<void> {
  const client = useQueryClient()
  const { cyber } = useApi()
  return useCallback(async () => {
    await Promise.all([
      client.invalidateQueries(cyber.incident.get.pathFilter()),
      client.invalidateQueries(cyber.incident.list.pathFilter()),
      client.invalidateQueries(cyber.echeance.get.pathFilter()),
    ])
  }, [client, cyber])
}

/** Suit en direct les incidents, ou celui-là seul : la page se relit, et le dit sans prendre le focus. */
export function useSuivreLesIncidents(id: string | null): void {
  const relire = useRelireLesIncidents()
  const { annoncer } = useHost()
  useDirect(
    ({ sujet, objetId, donnees }) => {
      if (sujet !== 'incident' || (id !== null && objetId !== id)) return
      void relire()
      if (id === null) annoncer(`L’incident ${String(donnees['reference'])} a changé.`)
    },
    () => void relire(),
  )
}
