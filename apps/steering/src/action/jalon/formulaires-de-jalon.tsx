import {
  formatDateLongue,
  jalonEtats,
  jalonTypes,
  libelleJalonEtat,
  libelleJalonType,
  libelleOrganisme,
  longueurs,
  type JalonEtat,
  type JalonType,
  type OrganismeCode,
} from '@sssi/domain'
import { ChampBoutons, ChampListe, ChampLong, ChampTexte, type Option } from '@sssi/page/champs'
import type { ReactNode } from 'react'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import type { Champ } from '../saisie/valeurs.ts'
import { useActeurs } from './use-acteurs.ts'
import type { ValeursDeCompteRendu, ValeursDeJalon } from './valeurs-de-jalon.ts'

const dateEnMots = (date: Champ) => (date === '' ? 'non renseignée' : formatDateLongue(String(date)))

const lecturesDeCompteRendu: LecturesDesChamps<ValeursDeCompteRendu> = {
  etat: { nom: 'État', enMots: (etat) => libelleJalonEtat(etat as JalonEtat) },
  realiseLe: { nom: 'Date de réalisation', enMots: dateEnMots },
  commentaire: { nom: 'Commentaire' },
}

const lecturesDeJalon: LecturesDesChamps<ValeursDeJalon> = {
  ...lecturesDeCompteRendu,
  acteur: { nom: 'Acteur', enMots: (acteur) => libelleOrganisme(acteur as OrganismeCode) },
  type: { nom: 'Type', enMots: (type) => libelleJalonType(type as JalonType) },
  libelle: { nom: 'Libellé' },
  echeance: { nom: 'Échéance', enMots: dateEnMots },
}

const optionsDeType: readonly Option[] = jalonTypes.map((type) => ({
  valeur: type,
  libelle: libelleJalonType(type),
}))
const optionsDEtat: readonly Option[] = jalonEtats.map((etat) => ({
  valeur: etat,
  libelle: libelleJalonEtat(etat),
}))

function ChampsDeCompteRendu({ saisie }: { readonly saisie: SaisieDeBloc<ValeursDeCompteRendu> }) {
  return (
    <>
      <ChampBoutons saisie={saisie} nom="etat" libelle="État" options={optionsDEtat} />
      {saisie.valeurs.etat === 'atteint' && (
        <ChampTexte saisie={saisie} nom="realiseLe" libelle="Atteint le" sorte="date" />
      )}
      <ChampLong
        saisie={saisie}
        nom="commentaire"
        libelle="Commentaire (facultatif)"
        lignes={3}
        longueur={longueurs.commentaire}
      />
    </>
  )
}

function ChampsDeJalon({ saisie }: { readonly saisie: SaisieDeBloc<ValeursDeJalon> }) {
  const acteurs: readonly Option[] = useActeurs().map((code) => ({
    valeur: code,
    libelle: libelleOrganisme(code),
  }))
  return (
    <>
      <ChampTexte
        saisie={saisie}
        nom="libelle"
        libelle="Libellé"
        aide="Exemple : généralisation du service."
      />
      <ChampListe
        saisie={saisie}
        nom="acteur"
        libelle="Acteur"
        aide="Chef de file, contributeur ou DSS. Un autre organisme s’ajoute d’abord aux contributeurs."
        options={acteurs}
      />
      <ChampListe saisie={saisie} nom="type" libelle="Type" options={optionsDeType} />
      <ChampTexte saisie={saisie} nom="echeance" libelle="Échéance" sorte="date" />
      <ChampsDeCompteRendu saisie={saisie} />
    </>
  )
}

export interface Proprietes<V extends ValeursDeCompteRendu> {
  readonly saisie: SaisieDeBloc<V>
  readonly titre: string
  readonly bouton: string
  readonly pied?: ReactNode
}

/** Ce que le chef de projet tient d’un jalon : ce qui est attendu, de qui, pour quand, et où il en est. */
export function FormulaireDeJalon({ saisie, titre, bouton, pied }: Proprietes<ValeursDeJalon>) {
  return (
    <Formulaire saisie={saisie} lectures={lecturesDeJalon} titre={titre} bouton={bouton} pied={pied}>
      <ChampsDeJalon saisie={saisie} />
    </Formulaire>
  )
}

/** Ce que l’organisme qui doit le jalon en rend compte. */
export function FormulaireDeCompteRendu({ saisie, titre, bouton }: Proprietes<ValeursDeCompteRendu>) {
  return (
    <Formulaire saisie={saisie} lectures={lecturesDeCompteRendu} titre={titre} bouton={bouton}>
      <ChampsDeCompteRendu saisie={saisie} />
    </Formulaire>
  )
}
