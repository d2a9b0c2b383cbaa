import { useMots } from '@sssi/page/use-mots'
import { Input } from '@sssi/ui/Input'

/** Les mots cherchés dans les incidents. */
export function Mots({ q, onChercher }: { readonly q: string; readonly onChercher: (q: string) => void }) {
  const { texte, taper } = useMots(q, onChercher)
  return (
    <Input
      label="Chercher dans les incidents"
      nativeInputProps={{
        type: 'search',
        value: texte,
        maxLength: 200,
        onChange: ({ target }) => taper(target.value),
      }}
    />
  )
}
