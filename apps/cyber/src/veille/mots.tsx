import { useMots } from '@sssi/page/use-mots'
import { Input } from '@sssi/ui/Input'

interface Proprietes {
  readonly q: string
  readonly onChercher: (mots: string) => void
  readonly libelle?: string
}

/** Les mots cherchés dans une liste de la veille. */
export function Mots({ q, onChercher, libelle = 'Mots, référence ou CVE' }: Proprietes) {
  const { texte, taper } = useMots(q, onChercher)
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
        onChange: ({ target }) => taper(target.value),
      }}
    />
  )
}
