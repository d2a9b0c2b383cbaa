import { useMots } from '@sssi/page/use-mots'
import { Input } from '@sssi/ui/Input'

interface Proprietes {
  readonly q: string
  readonly onChercher: (mots: string) => void
}

/** Les mots cherchés dans la liste, avec ou sans accents. */
export function Mots({ q, onChercher }: Proprietes) {
  const { texte, taper, chercher } = useMots(q, onChercher)
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
        onChange: ({ target }) => taper(target.value),
        onKeyDown: ({ key }) => {
          if (key === 'Enter') chercher()
        },
      }}
    />
  )
}
