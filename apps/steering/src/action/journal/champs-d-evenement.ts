import {
  formatDateLongue,
  formatNombre,
  libelleInstanceType,
  libelleJalonEtat,
  libelleJalonType,
  libelleMeteo,
  libelleOrganisme,
  libellePeriodicite,
  libelleRole,
  libelleStatut,
  libelleTendance,
  type InstanceType,
  type Jour,
  type OrganismeCode,
} from '@sssi/domain'

/** Un champ qu’un événement a changé, en mots, avant et après. */
export interface ChampChange {
  readonly nom: string
  readonly avant: string
  readonly apres: string
}

interface Lecture {
  readonly nom: string
  enMots(valeur: unknown): string
}

const texte = (nom: string): Lecture => ({ nom, enMots: String })
const date = (nom: string): Lecture => ({ nom, enMots: (jour) => formatDateLongue(jour as Jour) })
const nombre = (nom: string): Lecture => ({ nom, enMots: (valeur) => formatNombre(valeur as number) })
const ouiNon = (nom: string): Lecture => ({ nom, enMots: (valeur) => (valeur ? 'Oui' : 'Non') })
// Le journal ne contient que des valeurs que le domaine a validées : leur libellé existe.
const libelle = <T>(nom: string, libeller: (valeur: T) => string): Lecture => ({
  nom,
  enMots: (valeur) => libeller(valeur as T),
})

/** Les champs du journal. Un même nom de champ a le même sens dans tous les événements. */
const lectures: Readonly<Record<string, Lecture>> = {
  meteo: libelle('Météo', libelleMeteo),
  synthese: texte('Synthèse'),
  statut: libelle('Statut', libelleStatut),
  decisionAbandon: texte('Décision d’abandon'),
  contenu: texte('Texte'),
  nonApplicable: ouiNon('Non applicable'),
  motifNonApplicable: texte('Motif'),
  libelle: texte('Libellé'),
  acteur: libelle('Acteur', libelleOrganisme),
  type: libelle('Type', libelleJalonType),
  echeance: date('Échéance'),
  etat: libelle('État', libelleJalonEtat),
  realiseLe: date('Date de réalisation'),
  commentaire: texte('Commentaire'),
  definition: texte('Définition'),
  unite: texte('Unité'),
  modeDeCalcul: texte('Mode de calcul'),
  source: texte('Source'),
  responsable: texte('Responsable'),
  periodicite: libelle('Périodicité', libellePeriodicite),
  delaiJours: nombre('Délai de disponibilité, en jours'),
  tendance: libelle('Tendance attendue', libelleTendance),
  applicable: ouiNon('Applicable'),
  valeurInitiale: nombre('Valeur initiale'),
  dateInitiale: date('Date de la valeur initiale'),
  valeurCible: nombre('Valeur cible'),
  dateCible: date('Date de la cible'),
  date: date('Date'),
  valeur: nombre('Valeur'),
  annee: { nom: 'Horizon', enMots: String },
  motif: texte('Motif'),
  instance: {
    nom: 'Instance',
    enMots: (lue) => {
      const { type, date } = lue as { type: InstanceType; date: Jour }
      return `${libelleInstanceType(type)} du ${formatDateLongue(date)}`
    },
  },
  numeroDecision: texte('Numéro de la décision'),
  motifDecision: texte('Réponse'),
  role: libelle('Rôle', libelleRole),
  organisme: libelle('Organisme', libelleOrganisme),
  action: texte('Action'),
}

const organismes: Lecture = {
  nom: 'Organismes',
  enMots: (codes) => (codes as OrganismeCode[]).map(libelleOrganisme).join(', '),
}

const RIEN = 'non renseigné'
const vide = (valeur: unknown) =>
  valeur === null || valeur === undefined || valeur === '' || (Array.isArray(valeur) && valeur.length === 0)
const enMots = (lecture: Lecture, valeur: unknown) => (vide(valeur) ? RIEN : lecture.enMots(valeur))
const champsDe = (valeur: unknown): Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null ? (valeur as Record<string, unknown>) : {}

/** Ce qu’un événement du journal a changé, champ par champ ; les champs restés pareils n’y sont pas. */
export function champsChanges(avant: unknown, apres: unknown): ChampChange[] {
  if (Array.isArray(avant) || Array.isArray(apres)) {
    return [{ nom: organismes.nom, avant: enMots(organismes, avant), apres: enMots(organismes, apres) }]
  }
  const [lesAvant, lesApres] = [champsDe(avant), champsDe(apres)]
  return Object.entries(lectures)
    .map(([champ, lecture]) => ({
      nom: lecture.nom,
      avant: enMots(lecture, lesAvant[champ]),
      apres: enMots(lecture, lesApres[champ]),
    }))
    .filter((change) => change.avant !== change.apres)
}
