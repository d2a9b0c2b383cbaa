import {
  filtreDeBulletinsDepuisUrl,
  filtreDeBulletinsVersUrl,
  type FiltreDeBulletins,
} from '@sssi/domain/cyber'
import { useSearchParams } from '@sssi/section'
import { useCallback, useMemo, useState } from 'react'
import { lienVersLesBulletins } from './liens.ts'

const REPERE = /^\d{1,16}_[0-9a-f-]{36}$/

/** L’adresse de la page est l’état de la liste : elle se recharge, s’envoie et se retrouve par « Précédent ». */
export function useAdresseDesBulletins() {
  const [parametres, setParametres] = useSearchParams()
  const lu = useMemo(() => filtreDeBulletinsDepuisUrl(parametres), [parametres])
  const requete = parametres.toString()
  // Le routeur n’écrit pas l’adresse dans l’instant : une case cochée ne doit pas se décocher en l’attendant.
  const [demande, setDemande] = useState<FiltreDeBulletins | null>(null)
  const [connue, setConnue] = useState(requete)
  if (requete !== connue) {
    setConnue(requete)
    setDemande(null)
  }
  const filtre = demande ?? lu
  const repere = parametres.get('apres')

  /** Change le filtre et revient au début. Ce qui est tapé remplace l’entrée d’historique, ce qui est choisi en ajoute une. */
  const filtrer = useCallback(
    (suivant: FiltreDeBulletins, tape = false) => {
      setDemande(suivant)
      setParametres(filtreDeBulletinsVersUrl(suivant), { replace: tape, preventScrollReset: true })
    },
    [setParametres],
  )
  const debut = lienVersLesBulletins(filtre)
  return {
    filtre,
    apres: repere !== null && REPERE.test(repere) ? repere : null,
    filtrer,
    liens: {
      debut,
      suite: (apres: string) => `${debut}${debut.includes('?') ? '&' : '?'}apres=${apres}`,
    },
  }
}
