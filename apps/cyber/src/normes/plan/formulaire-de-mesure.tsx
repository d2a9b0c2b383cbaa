import type { OrganismeCode } from '@sssi/domain'
import { etatsDeMesure, libelleEtatDeMesure, longueursDeMesure, type EtatDeMesure } from '@sssi/domain/cyber'
import { ChampBoutons, ChampCases, ChampLong, ChampTexte, type Option } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import type { LecturesDesChamps } from '../../commun/saisie/conflit.tsx'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { useRelire } from '../../commun/use-relire.ts'
import type { MesureLue } from '../donnees.ts'

interface Valeurs {
  readonly libelle: string
  readonly porteur: string
  readonly echeance: string
  readonly etat: EtatDeMesure
  readonly commentaire: string
  readonly codes: readonly string[]
}

const lectures: LecturesDesChamps<Valeurs> = {
  libelle: { nom: 'Mesure' },
  porteur: { nom: 'Porteur' },
  echeance: { nom: 'Échéance' },
  etat: { nom: 'État', enMots: libelleEtatDeMesure },
  commentaire: { nom: 'Commentaire' },
  codes: { nom: 'Écarts réduits' },
}

interface Proprietes {
  readonly referentielId: string
  readonly organisme: OrganismeCode
  /** La mesure à modifier ; `null` : une nouvelle. */
  readonly mesure: MesureLue | null
  /** Les écarts que la mesure peut réduire. */
  readonly ecarts: readonly Option[]
  /** Celui d’où l’on vient, déjà coché. */
  readonly codeInitial?: string
  readonly onFermer: () => void
}

/** Une mesure du plan d’action : ce qu’elle fait, qui la porte, pour quand, et ce qu’elle réduit. */
export function FormulaireDeMesure(proprietes: Proprietes) {
  const { referentielId, organisme, mesure, ecarts, codeInitial, onFermer } = proprietes
  const api = useApi()
  const creer = useMutation(api.cyber.mesure.create.mutationOptions())
  const modifier = useMutation(api.cyber.mesure.update.mutationOptions())
  const relire = useRelire('mesure')
  const saisie = useSaisie<Valeurs>({
    cle: mesure ? `mesure-${mesure.id}` : `mesure-nouvelle-${organisme}`,
    depart: mesure
      ? {
          libelle: mesure.libelle,
          porteur: mesure.porteur,
          echeance: mesure.echeance,
          etat: mesure.etat,
          commentaire: mesure.commentaire,
          codes: mesure.codes,
        }
      : {
          libelle: '',
          porteur: '',
          echeance: '',
          etat: 'prevue',
          commentaire: '',
          codes: codeInitial ? [codeInitial] : [],
        },
    version: mesure?.version ?? 0,
    envoyer: (valeurs, version) => {
      const contenu = { ...valeurs, codes: [...valeurs.codes] }
      return mesure
        ? modifier.mutateAsync({ id: mesure.id, version, ...contenu })
        : creer.mutateAsync({ referentielId, organisme, ...contenu })
    },
    confirmation: mesure ? 'La mesure est enregistrée.' : 'La mesure est ajoutée au plan d’action.',
    ...relireEtFermer(relire, onFermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={mesure ? `Modifier la mesure ${mesure.libelle}` : 'Ajouter une mesure'}
      bouton={mesure ? 'Enregistrer' : 'Ajouter au plan'}
      prendLeFocus
      onAnnuler={onFermer}
    >
      <ChampTexte saisie={saisie} nom="libelle" libelle="Mesure" />
      <ChampTexte
        saisie={saisie}
        nom="porteur"
        libelle="Porteur"
        aide="Une fonction : « Responsable des réseaux »."
      />
      <ChampTexte saisie={saisie} nom="echeance" libelle="Échéance" sorte="date" />
      <ChampBoutons
        saisie={saisie}
        nom="etat"
        libelle="État"
        options={etatsDeMesure.map((etat) => ({ valeur: etat, libelle: libelleEtatDeMesure(etat) }))}
      />
      <ChampCases saisie={saisie} nom="codes" libelle="Écarts qu’elle réduit" options={ecarts} />
      <ChampLong
        saisie={saisie}
        nom="commentaire"
        libelle="Commentaire (facultatif)"
        longueur={longueursDeMesure.commentaire}
        lignes={3}
      />
    </Formulaire>
  )
}
