import { organismeCodes, type OrganismeCode } from '@sssi/domain'
import { adresseDesAvisParDefaut, filtreDeBulletinsVide } from '@sssi/domain/cyber'
import type { RouterOutputs } from '@sssi/api/client'
import { useHost, useQuery, type UseQueryResult } from '@sssi/section'
import { useApi } from '../api.ts'

type Lu<O extends keyof RouterOutputs['cyber']> = UseQueryResult<
  RouterOutputs['cyber'][O] extends { list: infer L } ? L : never,
  unknown
>

/** Ce qui se montre de chaque liste : de quoi savoir par où commencer. */
const MONTRES = 5

/** L’organisme pour lequel l’agent répond aux bulletins ; `null` s’il n’y répond pas. */
function useOrganismeQuiRepond(): OrganismeCode | null {
  const { agent, peut } = useHost()
  const organisme = organismeCodes.find((code) => code === agent?.organisme) ?? null
  return peut('bulletin.repondre') ? organisme : null
}

/** Les alertes en cours que l’agent peut lire. */
export function useAlertesEnCours(): Lu<'alerte'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.alerte.list.queryOptions({
      page: 1,
      taille: MONTRES,
      exercice: null,
      etat: 'en_cours',
    }),
    enabled: peut('cyber.lire'),
  })
}

/** Les bulletins publiés dont il manque une réponse : celle de son organisme, ou toutes pour le CERT. */
export function useBulletinsSansReponse(): Lu<'bulletin'> {
  const { peut } = useHost()
  const organisme = useOrganismeQuiRepond()
  const sansReponse = organisme === null ? organismeCodes : [organisme]
  return useQuery({
    ...useApi().cyber.bulletin.list.queryOptions({
      filtre: { ...filtreDeBulletinsVide, etat: ['publie'], sansReponse },
      apres: null,
      taille: MONTRES,
    }),
    enabled: organisme !== null || peut('bulletin.publier'),
  })
}

/** Les derniers bulletins que l’agent peut lire. */
export function useDerniersBulletins(): Lu<'bulletin'> {
  return useQuery(
    useApi().cyber.bulletin.list.queryOptions({
      filtre: { ...filtreDeBulletinsVide, etat: ['publie'] },
      apres: null,
      taille: MONTRES,
    }),
  )
}

/** Les avis que personne n’a encore triés, les plus graves d’abord. */
export function useAvisATrier(): Lu<'avis'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.avis.list.queryOptions({ ...adresseDesAvisParDefaut, tri: 'gravite' }),
    enabled: peut('cyber.veiller'),
  })
}

const A_DECLARER = {
  q: '',
  organisme: [],
  statut: [],
  gravite: [],
  classe: [],
  echeance: ['a_tenir' as const],
}

/** Les incidents dont une déclaration est attendue, la plus proche d’abord. */
export function useIncidentsADeclarer(): Lu<'incident'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.incident.list.queryOptions({
      filtre: A_DECLARER,
      tri: 'echeance',
      page: 1,
      taille: MONTRES,
    }),
    enabled: peut('incident.lire'),
  })
}

/** L’annuaire, pour ce qu’il dit de lui-même : ce qui est à revérifier, et qui n’a personne d’astreinte. */
export function useEtatDeLAnnuaire(): Lu<'contact'> {
  const { peut } = useHost()
  return useQuery({
    ...useApi().cyber.contact.list.queryOptions({ q: '', organisme: null }),
    enabled: peut('cyber.lire'),
  })
}
