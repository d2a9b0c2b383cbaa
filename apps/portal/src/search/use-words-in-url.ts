import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'

/**
 * Des mots cherchés, tenus à jour dans l’adresse (`?q=`) pour qu’elle puisse être envoyée. Le champ garde sa propre valeur :
 * le routeur met l’adresse à jour après coup, et lui rendre la main ferait perdre des lettres à qui tape vite.
 */
export function useMotsDansLUrl(): [string, (mots: string) => void] {
  const [parametres, setParametres] = useSearchParams()
  const dansLUrl = parametres.get('q') ?? ''
  const [mots, setMots] = useState(dansLUrl)
  const ecrits = useRef(dansLUrl)
  useEffect(() => {
    // L’adresse a changé sans nous : un lien, ou le bouton précédent du navigateur.
    if (dansLUrl === ecrits.current) return
    ecrits.current = dansLUrl
    setMots(dansLUrl)
  }, [dansLUrl])
  const changer = (nouveaux: string) => {
    ecrits.current = nouveaux
    setMots(nouveaux)
    setParametres(
      (precedents) => {
        const suivants = new URLSearchParams(precedents)
        if (nouveaux === '') suivants.delete('q')
        else suivants.set('q', nouveaux)
        suivants.delete('page')
        return suivants
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return [mots, changer]
}
