import { ChampBoutons, ChampTexte } from '@sssi/page/champs'
import { erreurDeLApi, useHost, useMutation, useNavigate } from '@sssi/section'
import { originesDesPoids } from '@sssi/domain/cyber'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Upload } from '@sssi/ui/Upload'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import type { LecturesDesChamps } from '../../commun/saisie/conflit.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { useRelire } from '../../commun/use-relire.ts'
import { adresseDeLaNorme } from '../donnees.ts'

interface EnTete {
  readonly cle: string
  readonly titre: string
  readonly version: string
  readonly editeur: string
  readonly source: string
  readonly licence: string
  readonly originePoids: string
}

const vide: EnTete = {
  cle: '',
  titre: '',
  version: '',
  editeur: '',
  source: '',
  licence: '',
  originePoids: 'portail',
}

const lectures: LecturesDesChamps<EnTete> = {
  cle: { nom: 'Clé' },
  titre: { nom: 'Titre' },
  version: { nom: 'Version' },
  editeur: { nom: 'Éditeur' },
  source: { nom: 'Source' },
  licence: { nom: 'Licence' },
  originePoids: { nom: 'Origine des poids' },
}

/** Les erreurs d’un fichier, chacune à sa place : un chemin, ou une cellule. */
function ErreursDuFichier({ champs }: { readonly champs: Readonly<Record<string, string>> }) {
  return (
    <div role="alert">
      <Alert
        className="fr-mb-2w"
        severity="error"
        as="h3"
        title="Le fichier n’est pas importé"
        description={
          <ul>
            {Object.entries(champs).map(([place, phrase]) => (
              <li key={place}>
                <strong>{place}</strong>
                {`\u00a0: ${phrase}`}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  )
}

/** Importe un référentiel : un fichier au format du portail, ou un tableau dont on dit ici le titre et la source. */
export function ImportDeNorme({ onFermer }: { readonly onFermer: () => void }) {
  const mutation = useMutation(useApi().cyber.norme.import.mutationOptions())
  const relire = useRelire('norme')
  const aller = useNavigate()
  const { notifier } = useHost()
  const [fichier, setFichier] = useState<{ readonly nom: string; readonly texte: string } | null>(null)
  const [erreurs, setErreurs] = useState<Readonly<Record<string, string>> | null>(null)
  const enTableau = fichier !== null && /\.csv$/i.test(fichier.nom)

  async function importer(valeurs: EnTete) {
    setErreurs(null)
    const texte = fichier?.texte ?? ''
    try {
      const { id, dejaImporte } = await mutation.mutateAsync(
        enTableau
          ? {
              nature: 'csv',
              texte,
              enTete: {
                ...valeurs,
                originePoids: originesDesPoids.find((o) => o === valeurs.originePoids) ?? 'portail',
              },
            }
          : { nature: 'json', texte },
      )
      await relire()
      if (dejaImporte) notifier({ gravite: 'information', titre: 'Ce référentiel était déjà importé.' })
      void aller(adresseDeLaNorme(id))
    } catch (leve) {
      const { champs } = erreurDeLApi(leve)
      // Les champs de l’en-tête se corrigent ici ; le reste, dans le fichier.
      if (!Object.keys(champs).some((place) => place in vide || place.startsWith('enTete')))
        setErreurs(champs)
      throw leve
    }
  }
  const saisie = useSaisie<EnTete>({
    cle: 'import-de-norme',
    depart: vide,
    envoyer: importer,
    confirmation: 'Le référentiel est importé.',
    surEnregistre: onFermer,
  })
  const lire = async (choisi: File | undefined) => {
    setErreurs(null)
    setFichier(choisi ? { nom: choisi.name, texte: await choisi.text() } : null)
  }
  return (
    <Formulaire
      saisie={{
        ...saisie,
        erreurs: Object.fromEntries(
          Object.entries(saisie.erreurs).map(([champ, phrase]) => [champ.replace(/^enTete\./, ''), phrase]),
        ),
        // Les erreurs du fichier ont leur liste : le résumé n’aurait aucun champ où mener.
        echec: erreurs && Object.keys(erreurs).length > 0 ? null : saisie.echec,
      }}
      lectures={lectures}
      titre="Importer un référentiel"
      bouton="Importer"
      prendLeFocus
      onAnnuler={onFermer}
    >
      {erreurs && Object.keys(erreurs).length > 0 && <ErreursDuFichier champs={erreurs} />}
      <Upload
        label="Fichier du référentiel"
        hint="Format du portail (JSON), ou tableau CSV aux colonnes code, parent, titre, texte, poids."
        state="default"
        nativeInputProps={{
          accept: '.json,.csv',
          onChange: ({ target }) => void lire(target.files?.[0]),
        }}
      />
      <p className="fr-mt-2w">
        <a href="/donnees-ouvertes/referentiel-cyber.schema.json">Schéma du format du portail</a>
      </p>
      {enTableau && (
        <>
          <ChampTexte
            saisie={saisie}
            nom="cle"
            libelle="Clé"
            aide="En minuscules et tirets ; la même d’une version à l’autre : « anssi-hygiene »."
          />
          <ChampTexte saisie={saisie} nom="titre" libelle="Titre" />
          <ChampTexte saisie={saisie} nom="version" libelle="Version" />
          <ChampTexte saisie={saisie} nom="editeur" libelle="Éditeur" />
          <ChampTexte saisie={saisie} nom="source" libelle="Source" />
          <ChampTexte saisie={saisie} nom="licence" libelle="Licence" />
          <ChampBoutons
            saisie={saisie}
            nom="originePoids"
            libelle="D’où viennent les poids"
            options={[
              { valeur: 'editeur', libelle: 'De l’éditeur' },
              { valeur: 'portail', libelle: 'Une proposition du portail' },
            ]}
          />
        </>
      )}
    </Formulaire>
  )
}

export function BoutonDImport({ onOuvrir }: { readonly onOuvrir: () => void }) {
  return (
    <Button priority="secondary" iconId="fr-icon-upload-line" onClick={onOuvrir}>
      Importer un référentiel
    </Button>
  )
}
