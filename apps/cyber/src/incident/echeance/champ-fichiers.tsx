import { useHost } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Upload } from '@sssi/ui/Upload'
import { useState } from 'react'
import { FICHIERS_ADMIS, televerser, type FichierEnvoye } from './televerser.ts'

interface Proprietes {
  readonly fichiers: readonly FichierEnvoye[]
  readonly changer: (fichiers: readonly FichierEnvoye[]) => void
  readonly erreur?: string | undefined
}

/** L’accusé, la capture ou le courriel qui prouve l’envoi ; chacun part aussitôt choisi. */
export function ChampFichiers({ fichiers, changer, erreur }: Proprietes) {
  const { annoncer } = useHost()
  const [refus, setRefus] = useState<string | null>(null)
  const [enCours, setEnCours] = useState(false)
  const message = refus ?? erreur

  async function envoyer(choisi: File | undefined) {
    if (!choisi) return
    setEnCours(true)
    setRefus(null)
    try {
      const envoye = await televerser(choisi)
      changer([...fichiers, envoye])
      annoncer(`Le fichier ${envoye.nom} est joint.`)
    } catch (leve) {
      setRefus(leve instanceof Error ? leve.message : String(leve))
    } finally {
      setEnCours(false)
    }
  }
  return (
    <div className="fr-mb-3w">
      <Upload
        label="Accusé de réception ou autre preuve (facultatif)"
        hint={FICHIERS_ADMIS}
        {...(message ? { state: 'error', stateRelatedMessage: message } : {})}
        nativeInputProps={{
          disabled: enCours,
          onChange: ({ target }) => {
            void envoyer(target.files?.[0])
            target.value = ''
          },
        }}
      />
      <ul className="fr-mt-2w">
        {fichiers.map(({ id, nom }) => (
          <li key={id}>
            {nom}{' '}
            <Button
              type="button"
              priority="tertiary no outline"
              size="small"
              onClick={() => changer(fichiers.filter((autre) => autre.id !== id))}
              nativeButtonProps={{ 'aria-label': `Retirer ${nom}` }}
            >
              Retirer
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
