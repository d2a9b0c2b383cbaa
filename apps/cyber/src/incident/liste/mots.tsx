import { Input } from '@sssi/ui/Input'
import { useEffect, useState } from 'react'

const REPOS_MS = 300

/** Les mots cherchés : la liste suit la frappe, avec un temps de repos pour ne pas demander à chaque lettre. */
export function Mots({ q, onChercher }: { readonly q: string; readonly onChercher: (q: string) => void }) {
  const [tapes, setTapes] = useState(q)
  const [connus, setConnus] = useState(q)
  if (q !== connus) {
    setConnus(q)
    setTapes(q)
  }
  useEffect(() => {
    if (tapes === q) return
    const minuterie = setTimeout(() => onChercher(tapes), REPOS_MS)
    return () => clearTimeout(minuterie)
  }, [tapes, q, onChercher])
  return (
    <Input
      label="Chercher dans les incidents"
      nativeInputProps={{
        type: 'search',
        value: tapes,
        maxLength: 200,
        onChange: ({ target }) => setTapes(target.value),
      }}
    />
  )
}
