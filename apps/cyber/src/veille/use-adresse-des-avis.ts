import { avisDepuisUrl, avisVersUrl, type AdresseDesAvis } from '@sssi/domain/cyber'
import { useSearchParams } from '@sssi/section'
import { useCallback, useMemo, useState } from 'react'

/** L’adresse de la page est l’état de la liste : elle se recharge, s’envoie et se retrouve par « Précédent ». */
export function useAdresseDesAvis() {
  const [parametres, setParametres] = useSearchParams()
  const lue = useMemo(() => avisDepuisUrl(parametres), [parametres])
  const requete = parametres.toString()
  // Le routeur n’écrit pas l’adresse dans l’instant : une case cochée ne doit pas se décocher en l’attendant.
  const [demandee, setDemandee] = useState<AdresseDesAvis | null>(null)
  const [connue, setConnue] = useState(requete)
  if (requete !== connue) {
    setConnue(requete)
    setDemandee(null)
  }
  const adresse = demandee ?? lue
  /** Change la liste et revient au début. Ce qui est tapé remplace l’entrée d’historique, ce qui est choisi en ajoute une. */
  const changer = useCallback(
    (suite: Partial<AdresseDesAvis>, tape = false) => {
      const suivante = { ...adresse, page: 1, ...suite }
      setDemandee(suivante)
      setParametres(avisVersUrl(suivante), { replace: tape, preventScrollReset: true })
    },
    [adresse, setParametres],
  )
  return { adresse, changer }
}
