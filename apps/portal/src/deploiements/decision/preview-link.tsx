import { formatInstant } from '@sssi/domain'
import { useHost } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { useEffect, useRef } from 'react'

interface Proprietes {
  readonly chemin: string
  readonly jusquA: string
  readonly courriel: string
  fermer(): void
}

/** Le lien d’un aperçu qu’on vient de créer. Le serveur n’en garde que l’empreinte : il ne se lit qu’ici, une fois. */
export function PreviewLink({ chemin, jusquA, courriel, fermer }: Proprietes) {
  const { annoncer } = useHost()
  const champ = useRef<HTMLInputElement>(null)
  const adresse = new URL(chemin, window.location.href).href
  // Le formulaire a disparu avec le focus : il revient sur ce qu’il y a à prendre.
  useEffect(() => champ.current?.select(), [])
  const copier = async () => {
    champ.current?.select()
    try {
      await navigator.clipboard.writeText(adresse)
      annoncer('Lien copié.')
    } catch {
      annoncer('Le navigateur refuse de copier : le lien est sélectionné, copiez-le au clavier.')
    }
  }
  return (
    <>
      <Alert
        className="fr-mb-3w"
        severity="success"
        small
        description={`Lien créé pour ${courriel}, jusqu’au ${formatInstant(jusquA)}. Envoyez-le-lui : il ne sera plus montré.`}
      />
      <Input
        label="Lien d’aperçu"
        nativeInputProps={{
          ref: champ,
          readOnly: true,
          value: adresse,
          onFocus: ({ currentTarget }) => currentTarget.select(),
        }}
      />
      <div className="sssi-portail-actions fr-mt-3w">
        <Button type="button" onClick={() => void copier()}>
          Copier le lien
        </Button>
        <Button type="button" priority="secondary" onClick={fermer}>
          Fermer
        </Button>
      </div>
    </>
  )
}
