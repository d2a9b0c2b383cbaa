import { Input } from '@sssi/ui/Input'
import { useEffect, useState } from 'react'

interface Proprietes {
  readonly q: string
  readonly onChercher: (mots: string) => void
}

/** Le temps d’une frappe : la liste suit les mots sans être redemandée à chaque lettre. */
const DELAI_MS = 300

/** Les mots cherchés dans la liste, avec ou sans accents. L’adresse peut changer sans lui : retour, filtres effacés. */
export function Mots({ q, onChercher }: Proprietes) {
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

  // Un champ simple : la recherche de l’en-tête est déjà le repère « recherche » de la page.
  return (
    <Input
      className="sssi-steering-plan-mots"
      label="Chercher des mots dans les actions"
      hideLabel
      iconId="fr-icon-search-line"
      nativeInputProps={{
        type: 'search',
        placeholder: 'Mots ou code',
        value: texte,
        maxLength: 200,
        onChange: ({ target }) => setTexte(target.value),
        onKeyDown: ({ key }) => {
          if (key !== 'Enter') return
          setEnvoye(texte)
          onChercher(texte)
        },
      }}
    />
  )
}
