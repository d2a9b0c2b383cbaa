import { erreurDeLApi, useHost, useMutation, useUnsavedText } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { Upload } from '@sssi/ui/Upload'
import { useRef, useState, type FormEvent } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { manifeste } from '../../manifest.ts'
import { useInvaliderLaVeille } from '../use-invalider-la-veille.ts'
import '../veille.css'
import { Rapports, type RapportNomme } from './rapports.tsx'

const TAILLE_MAXIMALE = 10 * 1024 * 1024
const TEXTE_COLLE = 'Texte collé'

/** Ce qui n’a pas pu être lu comme document : un fichier trop lourd, une coupure. Le serveur n’en a rien reçu. */
interface Echec {
  readonly nom: string
  readonly message: string
}

function useImport() {
  const invalider = useInvaliderLaVeille()
  const { annoncer } = useHost()
  const { mutateAsync, isPending } = useMutation(useApi().cyber.avis.import.mutationOptions())
  const [rapports, setRapports] = useState<readonly RapportNomme[]>([])
  const [echecs, setEchecs] = useState<readonly Echec[]>([])

  /** Importe des documents l’un après l’autre ; l’échec de l’un n’empêche pas les suivants. */
  async function importer(documents: readonly (File | string)[]) {
    const [recus, rates]: [RapportNomme[], Echec[]] = [[], []]
    for (const document of documents) {
      const [nom, taille] =
        typeof document === 'string' ? [TEXTE_COLLE, document.length] : [document.name, document.size]
      if (taille > TAILLE_MAXIMALE) {
        rates.push({ nom, message: 'Ce document dépasse 10 Mo. Rien n’en a été envoyé.' })
        continue
      }
      try {
        const texte = typeof document === 'string' ? document : await document.text()
        const lus = await mutateAsync({ texte })
        recus.push(...lus.documents.map((rapport) => ({ nom, rapport })))
      } catch (erreur) {
        rates.push({ nom, message: erreurDeLApi(erreur).message })
      }
    }
    setRapports(recus)
    setEchecs(rates)
    const refuses = rates.length + recus.filter(({ rapport }) => rapport.issue === 'refuse').length
    annoncer(
      `Import terminé : ${recus.length + rates.length} lus, ${refuses} refusés. Le détail suit le formulaire.`,
    )
    await invalider()
    return refuses === 0
  }
  return { importer, enCours: isPending, rapports, echecs }
}

/** Importer des avis, par fichiers ou par collage. Le genre de chaque document est reconnu ; un refus dit où et pourquoi. */
export default function ImporterPage() {
  const { importer, enCours, rapports, echecs } = useImport()
  const [texte, setTexte] = useState('')
  const fichiers = useRef<HTMLInputElement>(null)
  useUnsavedText(texte !== '')

  const envoyerFichiers = async (evenement: FormEvent) => {
    evenement.preventDefault()
    await importer([...(fichiers.current?.files ?? [])])
  }
  const envoyerTexte = async (evenement: FormEvent) => {
    evenement.preventDefault()
    if (await importer([texte])) setTexte('')
  }
  return (
    <>
      <EnTete intro="Avis et alertes du CERT-FR, avis CSAF 2.0, catalogue des vulnérabilités exploitées (KEV) : le genre de chaque document est reconnu.">
        {manifeste.pages.importerDesAvis.libelle}
      </EnTete>
      <form className="sssi-cyber-formulaire" aria-label="Importer des fichiers" onSubmit={envoyerFichiers}>
        <Upload
          label="Fichiers à importer"
          hint="Un document ou une liste de documents par fichier, 10 Mo au plus chacun."
          multiple
          nativeInputProps={{ ref: fichiers, accept: '.json,application/json', required: true }}
        />
        <Button type="submit" className="fr-mt-2w" disabled={enCours}>
          {enCours ? 'Import…' : 'Importer les fichiers'}
        </Button>
      </form>
      <form
        className="sssi-cyber-formulaire fr-mt-4w"
        aria-label="Importer un texte collé"
        onSubmit={envoyerTexte}
      >
        <Input
          textArea
          label="Ou coller un document"
          nativeTextAreaProps={{
            rows: 6,
            spellCheck: false,
            value: texte,
            onChange: ({ target }) => setTexte(target.value),
          }}
        />
        <Button type="submit" priority="secondary" disabled={enCours || texte === ''}>
          Importer le texte
        </Button>
      </form>
      {echecs.map(({ nom, message }, rang) => (
        <Alert key={rang} className="fr-mt-3w" severity="error" small description={`${nom} : ${message}`} />
      ))}
      <Rapports rapports={rapports} />
    </>
  )
}
