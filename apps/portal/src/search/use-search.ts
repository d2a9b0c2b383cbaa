import type { Permission } from '@sssi/domain'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { appelerParChemin, useAccesApi } from '../api/api.ts'
import { useComposition } from '../composition/composition-context.ts'
import { useSession } from '../session/use-session.ts'
import { LONGUEUR_MINIMALE } from './search-announcement.ts'
import { lireResultats, type Resultat } from './search-result.ts'
import { useApresLaFrappe } from './use-settled.ts'

/** Ce qu’une section a trouvé. */
export interface GroupeDeResultats {
  readonly cle: string
  readonly libelle: string
  readonly etat: 'attente' | 'echec' | 'pret'
  readonly resultats: readonly Resultat[]
  reessayer(): void
}

/**
 * Cherche dans toutes les sections qui le permettent, par la procédure que leur manifeste nomme : leur code n’est pas chargé.
 * Une section qui échoue ne prive pas des autres.
 */
export function useRecherche(saisie: string, limite: number): readonly GroupeDeResultats[] {
  const acces = useAccesApi()
  const { sections } = useComposition()
  const { peut } = useSession()
  const mots = useApresLaFrappe(saisie.trim())
  const cherchables = sections.flatMap(({ id, manifest }) => {
    const ouverte = Object.values(manifest.pages).some((page) => peut(page.permission as Permission))
    return manifest.recherche && ouverte ? [{ id, ...manifest.recherche }] : []
  })
  return useQueries({
    queries: cherchables.map(({ procedure }) => ({
      queryKey: ['recherche', procedure, mots, limite],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        lireResultats(await appelerParChemin(acces, procedure, { q: mots, limite }, signal)),
      enabled: mots.length >= LONGUEUR_MINIMALE,
      placeholderData: keepPreviousData,
    })),
    combine: (reponses) =>
      reponses.flatMap((reponse, rang): GroupeDeResultats[] => {
        const section = cherchables[rang]
        if (!section) return []
        const etat = reponse.isError ? 'echec' : reponse.data ? 'pret' : 'attente'
        return [
          {
            cle: section.id,
            libelle: section.libelle,
            etat,
            resultats: reponse.data ?? [],
            reessayer: () => void reponse.refetch(),
          },
        ]
      }),
  })
}
