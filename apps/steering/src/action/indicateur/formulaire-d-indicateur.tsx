import {
  formatDateLongue,
  libellePeriodicite,
  libelleTendance,
  longueurs,
  periodicites,
  tendances,
  type Periodicite,
  type Tendance,
} from '@sssi/domain'
import { ChampBoutons, ChampCase, ChampListe, ChampLong, ChampTexte, type Option } from '@sssi/page/champs'
import type { ReactNode } from 'react'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import type { Champ } from '../saisie/valeurs.ts'
import type { ValeursDIndicateur } from './valeurs-d-indicateur.ts'

const dateEnMots = (date: Champ) => (date === '' ? 'non renseignée' : formatDateLongue(String(date)))

const lecturesDIndicateur: LecturesDesChamps<ValeursDIndicateur> = {
  libelle: { nom: 'Libellé' },
  definition: { nom: 'Définition' },
  unite: { nom: 'Unité' },
  modeDeCalcul: { nom: 'Mode de calcul' },
  source: { nom: 'Source' },
  responsable: { nom: 'Responsable' },
  periodicite: { nom: 'Périodicité', enMots: (valeur) => libellePeriodicite(valeur as Periodicite) },
  delaiJours: { nom: 'Délai de disponibilité, en jours' },
  tendance: { nom: 'Tendance attendue', enMots: (valeur) => libelleTendance(valeur as Tendance) },
  applicable: { nom: 'Indicateur applicable' },
  motifNonApplicable: { nom: 'Motif' },
  valeurInitiale: { nom: 'Valeur initiale' },
  dateInitiale: { nom: 'Date de la valeur initiale', enMots: dateEnMots },
  valeurCible: { nom: 'Valeur cible' },
  dateCible: { nom: 'Date de la cible', enMots: dateEnMots },
}

const optionsDePeriodicite: readonly Option[] = periodicites.map((periodicite) => ({
  valeur: periodicite,
  libelle: libellePeriodicite(periodicite),
}))
const optionsDeTendance: readonly Option[] = tendances.map((tendance) => ({
  valeur: tendance,
  libelle: libelleTendance(tendance),
}))

type ProprietesDesChamps = { readonly saisie: SaisieDeBloc<ValeursDIndicateur> }

function ChampsDeMesure({ saisie }: ProprietesDesChamps) {
  return (
    <>
      <ChampBoutons saisie={saisie} nom="tendance" libelle="Tendance attendue" options={optionsDeTendance} />
      <ChampTexte
        saisie={saisie}
        nom="valeurInitiale"
        libelle="Valeur initiale"
        aide="Un nombre. Exemple : 12,5."
        sorte="number"
      />
      <ChampTexte saisie={saisie} nom="dateInitiale" libelle="Date de la valeur initiale" sorte="date" />
      <ChampTexte saisie={saisie} nom="valeurCible" libelle="Valeur cible" sorte="number" />
      <ChampTexte saisie={saisie} nom="dateCible" libelle="Date de la cible" sorte="date" />
      <ChampListe saisie={saisie} nom="periodicite" libelle="Périodicité" options={optionsDePeriodicite} />
      <ChampTexte
        saisie={saisie}
        nom="delaiJours"
        libelle="Délai de disponibilité, en jours"
        aide="Entre la fin de la période et le jour où sa valeur peut être connue."
        sorte="number"
      />
    </>
  )
}

function ChampsDIndicateur({ saisie }: ProprietesDesChamps) {
  return (
    <>
      <ChampTexte
        saisie={saisie}
        nom="libelle"
        libelle="Libellé"
        aide="Exemple : part des dossiers repris."
      />
      <ChampLong
        saisie={saisie}
        nom="definition"
        libelle="Définition"
        lignes={3}
        longueur={longueurs.commentaire}
      />
      <ChampTexte saisie={saisie} nom="unite" libelle="Unité" aide="Exemple : %, dossiers, jours." />
      <ChampLong
        saisie={saisie}
        nom="modeDeCalcul"
        libelle="Mode de calcul"
        lignes={2}
        longueur={longueurs.commentaire}
      />
      <ChampTexte saisie={saisie} nom="source" libelle="Source" />
      <ChampTexte saisie={saisie} nom="responsable" libelle="Responsable" />
      <ChampCase
        saisie={saisie}
        nom="applicable"
        libelle="L’indicateur est applicable"
        aide="Décoché, il reste décrit mais aucune valeur n’en est attendue."
      />
      {saisie.valeurs.applicable ? (
        <ChampsDeMesure saisie={saisie} />
      ) : (
        <ChampLong
          saisie={saisie}
          nom="motifNonApplicable"
          libelle="Pourquoi cet indicateur n’est pas applicable"
          lignes={2}
          longueur={longueurs.commentaire}
        />
      )}
    </>
  )
}

export interface Proprietes {
  readonly saisie: SaisieDeBloc<ValeursDIndicateur>
  readonly titre: string
  readonly bouton: string
  readonly pied?: ReactNode
}

/** La description d’un indicateur ; ses valeurs s’enregistrent une à une. */
export default function FormulaireDIndicateur({ saisie, titre, bouton, pied }: Proprietes) {
  return (
    <Formulaire saisie={saisie} lectures={lecturesDIndicateur} titre={titre} bouton={bouton} pied={pied}>
      <ChampsDIndicateur saisie={saisie} />
    </Formulaire>
  )
}
