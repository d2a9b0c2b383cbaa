import { filtreVersUrl, lireAdresse, type AdressePlan, type FiltrePlan } from '@sssi/domain'
import { useSearchParams } from '@sssi/section'
import { useCallback, useMemo } from 'react'

export interface Adresse {
  readonly adresse: AdressePlan
  /** Paramètres que cette version ne comprend pas : la page le dit plutôt que de filtrer autrement en silence. */
  readonly ignores: readonly { readonly nom: string; readonly valeur: string }[]
  /** Change le filtre et revient à la première page. Ce qui est tapé remplace l’entrée d’historique, ce qui est choisi en ajoute une. */
  filtrer(filtre: FiltrePlan, tape?: boolean): void
  /** Change le tri, la page, la taille ou la vue. */
  changer(suite: Partial<Omit<AdressePlan, 'filtre'>>): void
}

/** L’adresse de la page est l’état de la liste : elle se recharge, s’envoie et se retrouve par « Précédent ». */
export function useAdresse(): Adresse {
  const [parametres, setParametres] = useSearchParams()
  const { adresse, ignores } = useMemo(() => lireAdresse(parametres), [parametres])
  const filtrer = useCallback(
    (filtre: FiltrePlan, tape = false) =>
      setParametres(filtreVersUrl({ ...adresse, filtre, page: 1 }), {
        replace: tape,
        preventScrollReset: true,
      }),
    [adresse, setParametres],
  )
  const changer = useCallback(
    (suite: Partial<Omit<AdressePlan, 'filtre'>>) =>
      setParametres(filtreVersUrl({ ...adresse, page: 1, ...suite }), { preventScrollReset: true }),
    [adresse, setParametres],
  )
  return { adresse, ignores, filtrer, changer }
}
