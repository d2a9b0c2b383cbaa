import type { AppRouter } from '@sssi/api/client'
import { filtreVide, type ThemeSuivi } from '@sssi/domain'
import { useQuery, type ManifesteFige, type UseApi, type UseQueryResult } from '@sssi/section'
import type { ActionSuivie } from './action-suivie.ts'

type ManifesteQuiListe = ManifesteFige & { requiert: { api: readonly ['steering.action.list'] } }

/**
 * Le client d’une section qui demande la liste des actions. C’est la section qui le donne : celle dont le manifeste ne
 * déclare pas la procédure ne compile pas.
 */
export type ApiDuPlan = ReturnType<UseApi<AppRouter, ManifesteQuiListe>>

export type ActionsSuivies = UseQueryResult<readonly ActionSuivie[], unknown>

/** Bien plus qu’aucun thème n’a d’actions : la liste vient en une fois. */
const TAILLE = 200

/** Les actions des thématiques suivies, avec leur état d’aujourd’hui, dans l’ordre du texte. */
export function useActionsSuivies(api: ApiDuPlan, { thematiques }: ThemeSuivi): ActionsSuivies {
  return useQuery(
    api.steering.action.list.queryOptions(
      {
        filtre: { ...filtreVide, thematique: [...thematiques] },
        tri: 'code',
        ordre: 'asc',
        page: 1,
        taille: TAILLE,
      },
      { select: (page) => page.lignes },
    ),
  )
}
