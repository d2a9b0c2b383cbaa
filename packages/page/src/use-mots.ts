import { useEffect, useState } from 'react'

/** Le temps d’une frappe : la liste suit les mots sans être redemandée à chaque lettre. */
const DELAI_MS = 300

export interface MotsTapes {
  readonly texte: string
  readonly taper: (texte: string) => void
  /** Cherche sans attendre la fin du délai. */
  readonly chercher: () => void
}

/**
 * Les mots cherchés dans une liste, que l’adresse garde.
 *
 * @param q ceux de l’adresse ; elle peut changer sans qu’on tape : retour, filtres effacés
 */
export function useMots(q: string, onChercher: (mots: string) => void): MotsTapes {
  const [texte, setTexte] = useState(q)
  const [connu, setConnu] = useState(q)
  const [envoye, setEnvoye] = useState(q)
  if (q !== connu) {
    setConnu(q)
    // Ce que l’on vient d’envoyer revient par l’adresse : la frappe qui a continué entre-temps reste.
    if (q !== envoye) {
      setEnvoye(q)
      setTexte(q)
    }
  }
  useEffect(() => {
    if (texte === envoye) return
    const minuterie = setTimeout(() => {
      setEnvoye(texte)
      onChercher(texte)
    }, DELAI_MS)
    return () => clearTimeout(minuterie)
  }, [texte, envoye, onChercher])
  return {
    texte,
    taper: setTexte,
    chercher() {
      setEnvoye(texte)
      onChercher(texte)
    },
  }
}
