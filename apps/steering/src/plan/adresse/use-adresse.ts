import { filtreVersUrl, lireAdresse, type AdressePlan, type FiltrePlan } from '@sssi/domain'
import { useSearchParams } from '@sssi/section'
import { useCallback, useMemo, useState } from 'react'

export interface Adresse {
  readonly adresse: AdressePlan
  /** Paramètres que cette version ne comprend pas : la page le dit plutôt que de filtrer autrement en silence. */
  readonly ignores: readonly { readonly nom: string; readonly valeur: string }[]
  /** Change le filtre et revient à la première page. Ce qui est tapé remplace l’entrée d’historique, ce qui est choisi en ajoute une. */
  readonly filtrer: (filtre: FiltrePlan, tape?: boolean) => void
  /** Change le tri, la page, la taille ou la vue. */
  readonly changer: (suite: Partial<Omit<AdressePlan, 'filtre'>>) => void
}

/** L’adresse de la page est l’état de la liste : elle se recharge, s’envoie et se retrouve par « Précédent ». */
export function useAdresse(): Adresse {
  const [parametres, setParametres] = useSearchParams()
  const requete = parametres.toString()
  const { adresse: lue, ignores } = useMemo(() => lireAdresse(parametres), [parametres])

  // Le routeur n’écrit pas l’adresse dans l’instant : une case cochée ne doit pas se décocher en l’attendant.
  const [demandee, setDemandee] = useState<AdressePlan | null>(null)
  const [connue, setConnue] = useState(requete)
  if (requete !== connue) {
    setConnue(requete)
    setDemandee(null)
  }
  const adresse = demandee ?? lue

  const aller = useCallback(
    (suivante: AdressePlan, replace: boolean) => {
      const suite = filtreVersUrl(suivante)
      if (suite.toString() === filtreVersUrl(adresse).toString()) return
      setDemandee(suivante)
      setParametres(suite, { replace, preventScrollReset: true })
    },
    [adresse, setParametres],
  )
  const filtrer = useCallback(
    (filtre: FiltrePlan, tape = false) => aller({ ...adresse, filtre, page: 1 }, tape),
    [adresse, aller],
  )
  const changer = useCallback(
    (suite: Partial<Omit<AdressePlan, 'filtre'>>) => aller({ ...adresse, page: 1, ...suite }, false),
    [adresse, aller],
  )
  return { adresse, ignores, filtrer, changer }
}
