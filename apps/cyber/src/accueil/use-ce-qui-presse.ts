import type { RouterOutputs } from '@sssi/api/client'
import { organismeCodes, type OrganismeCode } from '@sssi/domain'
import { useHost, useQuery, type UseQueryResult } from '@sssi/section'
import { useApi } from '../api.ts'

type Liste<O extends 'alerte' | 'bulletin'> = UseQueryResult<RouterOutputs['cyber'][O]['list'], unknown>

/** Ce qui se montre de chaque liste : de quoi savoir par où commencer. */
export const MONTRES = 5

// La tuile du tableau de bord lit ces deux listes : écrire ici les filtres vides lui évite de charger les règles de la section.
const filtreVide = {
  q: '',
  tlp: [],
  gravite: [],
  organisme: [],
  depuis: null,
  jusque: null,
}

/** L’organisme pour lequel l’agent répond aux bulletins ; `null` s’il n’y répond pas. */
export function useOrganismeQuiRepond(): OrganismeCode | null {
  const { agent, peut } = useHost()
  const organisme = organismeCodes.find((code) => code === agent?.organisme) ?? null
  return peut('bulletin.repondre') ? organisme : null
}

/** Les alertes en cours que l’agent peut lire. */
export function useAlertesEnCours(): Liste<'alerte'> {
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
export function useBulletinsSansReponse(): Liste<'bulletin'> {
  const { peut } = useHost()
  const organisme = useOrganismeQuiRepond()
  return useQuery({
    ...useApi().cyber.bulletin.list.queryOptions({
      filtre: {
        ...filtreVide,
        etat: ['publie'],
        sansReponse: organisme === null ? [...organismeCodes] : [organisme],
      },
      apres: null,
      taille: MONTRES,
    }),
    enabled: organisme !== null || peut('bulletin.publier'),
  })
}

/** Les derniers bulletins que l’agent peut lire. */
export function useDerniersBulletins(): Liste<'bulletin'> {
  return useQuery(
    useApi().cyber.bulletin.list.queryOptions({
      filtre: { ...filtreVide, etat: ['publie'], sansReponse: [] },
      apres: null,
      taille: MONTRES,
    }),
  )
}
