import type { Jour } from '@sssi/domain'
import type { FiltreDeBulletins } from '@sssi/domain/cyber'
import { Input } from '@sssi/ui/Input'
import { useEffect, useState } from 'react'

interface Proprietes {
  readonly filtre: FiltreDeBulletins
  readonly onChercher: (mots: string) => void
  readonly onDater: (dates: { readonly depuis?: Jour | null; readonly jusque?: Jour | null }) => void
}

/** Le temps d’une frappe : la liste suit les mots sans être redemandée à chaque lettre. */
const DELAI_MS = 300

/** Les mots et les dates d’une liste de bulletins. L’adresse peut changer sans eux : retour, filtres effacés. */
export function MotsEtDates({ filtre, onChercher, onDater }: Proprietes) {
  const { q, depuis, jusque } = filtre
  const [texte, setTexte] = useState(q)
  const [envoye, setEnvoye] = useState(q)
  if (q !== envoye && texte === envoye) {
    setEnvoye(q)
    setTexte(q)
  }
  useEffect(() => {
    if (texte === envoye) return
    const minuterie = setTimeout(() => {
      setEnvoye(texte)
      onChercher(texte)
    }, DELAI_MS)
    return () => clearTimeout(minuterie)
  }, [texte, envoye, onChercher])

  const date = (libelle: string, cle: 'depuis' | 'jusque', valeur: Jour | null) => (
    <Input
      label={libelle}
      nativeInputProps={{
        type: 'date',
        value: valeur ?? '',
        onChange: ({ target }) => onDater({ [cle]: target.value === '' ? null : target.value }),
      }}
    />
  )
  return (
    <>
      <Input
        label="Chercher des mots, un numéro, une CVE"
        nativeInputProps={{
          type: 'search',
          value: texte,
          maxLength: 200,
          onChange: ({ target }) => setTexte(target.value),
        }}
      />
      {date('Modifiés depuis le', 'depuis', depuis)}
      {date('Jusqu’au', 'jusque', jusque)}
    </>
  )
}
