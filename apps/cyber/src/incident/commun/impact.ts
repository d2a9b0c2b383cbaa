import type { OrganismeCode } from '@sssi/domain'
import {
  categoriesDeDonnees,
  libelleCategorie,
  type CategorieDeDonnees,
  type GraviteDIncident,
} from '@sssi/domain/cyber'
import type { LecturesDesChamps } from '../../commun/saisie/conflit.tsx'
import type { ImpactLu } from './donnees.ts'
import { nombreSaisi } from './valeurs.ts'

/** Ce qu’un service subit, tel que le formulaire le tient : des textes, lus à l’envoi. */
export interface ImpactTape {
  readonly service: string
  readonly organisme: OrganismeCode
  readonly usagers: string
  readonly dureeMinutes: string
  readonly gravite: GraviteDIncident
  readonly donneesPersonnelles: boolean
  readonly categories: readonly CategorieDeDonnees[]
  readonly personnesConcernees: string
  readonly ose: boolean
  readonly consequences: string
}

export const impactVide = (organisme: OrganismeCode): ImpactTape => ({
  service: '',
  organisme,
  usagers: '',
  dureeMinutes: '',
  gravite: 'moderee',
  donneesPersonnelles: false,
  categories: [],
  personnesConcernees: '',
  ose: false,
  consequences: '',
})

const enTexte = (nombre: number | null) => (nombre === null ? '' : String(nombre))

export const impactTape = ({ usagers, dureeMinutes, personnesConcernees, ...lu }: ImpactLu): ImpactTape => ({
  service: lu.service,
  organisme: lu.organisme,
  gravite: lu.gravite,
  donneesPersonnelles: lu.donneesPersonnelles,
  categories: lu.categories,
  ose: lu.ose,
  consequences: lu.consequences,
  usagers: enTexte(usagers),
  dureeMinutes: enTexte(dureeMinutes),
  personnesConcernees: enTexte(personnesConcernees),
})

/** L’impact à envoyer ; sans données personnelles, ce qui n’en parle qu’à leur propos ne part pas. */
export const impactSaisi = (tape: ImpactTape) => ({
  ...tape,
  usagers: nombreSaisi(tape.usagers),
  dureeMinutes: nombreSaisi(tape.dureeMinutes),
  categories: tape.donneesPersonnelles ? [...tape.categories] : [],
  personnesConcernees: tape.donneesPersonnelles ? nombreSaisi(tape.personnesConcernees) : null,
})

export const optionsDeCategorie = categoriesDeDonnees.map((valeur) => ({
  valeur,
  libelle: libelleCategorie(valeur),
}))

export const lecturesDImpact: LecturesDesChamps<ImpactTape> = {
  service: { nom: 'Service' },
  organisme: { nom: 'Organisme' },
  usagers: { nom: 'Usagers touchés' },
  dureeMinutes: { nom: 'Durée' },
  gravite: { nom: 'Gravité' },
  donneesPersonnelles: { nom: 'Données personnelles' },
  categories: { nom: 'Catégories de données' },
  personnesConcernees: { nom: 'Personnes concernées' },
  ose: { nom: 'Service essentiel' },
  consequences: { nom: 'Conséquences' },
}
