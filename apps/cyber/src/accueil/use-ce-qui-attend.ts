import type { RouterOutputs } from '@sssi/api/client'
import { adresseDesAvisParDefaut } from '@sssi/domain/cyber'
import { useHost, useQuery, type UseQueryResult } from '@sssi/section'
import { useApi } from '../api.ts'
import { MONTRES } from './use-ce-qui-presse.ts'

type Liste<O extends 'avis' | 'contact' | 'incident'> = UseQueryResult<
  RouterOutputs['cyber'][O]['list'],
  unknown
>

/** Les avis que personne n’a encore triés, les plus graves d’abord. */
export function useAvisATrier(): Liste<'avis'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.avis.list.queryOptions({ ...adresseDesAvisParDefaut, tri: 'gravite' }),
    enabled: peut('cyber.veiller'),
  })
}

/** Les incidents dont une déclaration est attendue, la plus proche d’abord. */
export function useIncidentsADeclarer(): Liste<'incident'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.incident.list.queryOptions({
      filtre: { q: '', organisme: [], statut: [], gravite: [], classe: [], echeance: ['a_tenir'] },
      tri: 'echeance',
      page: 1,
      taille: MONTRES,
    }),
    enabled: peut('incident.lire'),
  })
}

/** L’annuaire, pour ce qu’il dit de lui-même : ce qui est à revérifier, et qui n’a personne d’astreinte. */
export function useEtatDeLAnnuaire(): Liste<'contact'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.contact.list.queryOptions({ q: '', organisme: null }),
    enabled: peut('cyber.lire'),
  })
}
