import { useHost } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Upload } from '@sssi/ui/Upload'
import { useState } from 'react'
import { envoyerFichier, type FichierEnvoye } from './envoyer-fichier.ts'
import { poidsDe } from './poids.ts'

interface Proprietes {
  readonly id: string
  readonly libelle: string
  readonly fichiers: readonly FichierEnvoye[]
  readonly erreur?: string | undefined
  changer(fichiers: readonly FichierEnvoye[]): void
}

/** Joindre des fichiers : chacun part dès qu’il est choisi, et se retire d’un geste. */
export function ChampFichiers({ id, libelle, fichiers, erreur, changer }: Proprietes) {
  const { annoncer } = useHost()
  const [etat, setEtat] = useState<{ readonly envoi: boolean; readonly echec: string | null }>({
    envoi: false,
    echec: null,
  })
  const message = etat.echec ?? erreur

  async function joindre(choisi: File | undefined) {
    if (!choisi) return
    setEtat({ envoi: true, echec: null })
    try {
      const envoye = await envoyerFichier(choisi)
      changer([...fichiers, envoye])
      annoncer(`Le fichier ${envoye.nom} est joint.`)
      setEtat({ envoi: false, echec: null })
    } catch (leve) {
      setEtat({ envoi: false, echec: leve instanceof Error ? leve.message : String(leve) })
    }
  }
  return (
    <div className="fr-mb-3w">
      <Upload
        id={id}
        label={libelle}
        hint={
          etat.envoi
            ? 'Envoi en cours…'
            : 'PDF, image, texte, tableur ou présentation. 10\u00a0Mo au plus par fichier.'
        }
        state={message ? 'error' : 'default'}
        stateRelatedMessage={message}
        nativeInputProps={{
          onChange: ({ target }) => {
            void joindre(target.files?.[0])
            target.value = ''
          },
        }}
      />
      {fichiers.length > 0 && (
        <ul aria-label="Fichiers joints">
          {fichiers.map((fichier) => (
            <li key={fichier.id}>
              {fichier.nom} ({poidsDe(fichier.octets)}){' '}
              <Button
                type="button"
                priority="tertiary no outline"
                size="small"
                onClick={() => changer(fichiers.filter(({ id: autre }) => autre !== fichier.id))}
              >
                Retirer<span className="fr-sr-only"> {fichier.nom}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
