import { Input } from '@sssi/ui/Input'
import { useEffect, useState } from 'react'

interface Proprietes {
  readonly q: string
  readonly onChercher: (mots: string) => void
  readonly libelle?: string
}

/** Le temps d’une frappe : la liste suit les mots sans être redemandée à chaque lettre. */
const DELAI_MS = 300

/** Les mots cherchés dans une liste. L’adresse peut changer sans lui : retour, filtres effacés. */
export function Mots({ q, onChercher, libelle = 'Mots, référence ou CVE' }: Proprietes) {
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
  return (
    <Input
      label={libelle}
      hideLabel
      iconId="fr-icon-search-line"
      nativeInputProps={{
        type: 'search',
        placeholder: libelle,
        value: texte,
        maxLength: 200,
        onChange: ({ target }) => setTexte(target.value),
      }}
    />
  )
}
