import * as z from 'zod'
import { organismeCodes, type OrganismeCode } from '../../organisme/organisme.ts'
import { gravitesDIncident, type GraviteDIncident } from './incident.ts'
import { classesRsit } from './rsit.ts'
import { statutsIncident, type StatutIncident } from './statut.ts'

/** What is asked of the deadlines: late, within a day, or something still to send. */
export const criteresDEcheance = ['en_retard', 'sous_24h', 'a_tenir'] as const
export type CritereDEcheance = (typeof criteresDEcheance)[number]

const libellesDeCritere: Record<CritereDEcheance, string> = {
  en_retard: 'En retard',
  sous_24h: 'Dans les 24 heures',
  a_tenir: 'À tenir',
}
export const libelleCritereDEcheance = (critere: CritereDEcheance): string => libellesDeCritere[critere]

export const trisDIncidents = ['echeance', 'connaissance', 'gravite'] as const
export type TriDIncidents = (typeof trisDIncidents)[number]

/** The query of the list: the same words in the address of the page and in the API. */
export interface FiltreDIncidents {
  readonly q: string
  readonly organisme: readonly OrganismeCode[]
  readonly statut: readonly StatutIncident[]
  readonly gravite: readonly GraviteDIncident[]
  readonly classe: readonly string[]
  readonly echeance: readonly CritereDEcheance[]
}

export const filtreDIncidentsVide: FiltreDIncidents = {
  q: '',
  organisme: [],
  statut: [],
  gravite: [],
  classe: [],
  echeance: [],
}

const codesDeClasse = classesRsit.map(({ code }) => code)

const listes = {
  organisme: organismeCodes,
  statut: statutsIncident,
  gravite: gravitesDIncident,
  classe: codesDeClasse,
  echeance: criteresDEcheance,
} as const

const plusieurs = <const T extends readonly [string, ...string[]]>(valeurs: T) =>
  z.array(z.enum(valeurs, 'Choisissez une valeur de la liste.')).max(valeurs.length).readonly()

export const filtreDIncidentsSchema = z.strictObject({
  q: z.string().trim().max(200),
  organisme: plusieurs(organismeCodes),
  statut: plusieurs(statutsIncident),
  gravite: plusieurs(gravitesDIncident),
  classe: z
    .array(z.string().refine((code) => codesDeClasse.includes(code), 'Choisissez une valeur de la liste.'))
    .max(codesDeClasse.length)
    .readonly(),
  echeance: plusieurs(criteresDEcheance),
})

export interface AdresseDIncidents {
  readonly filtre: FiltreDIncidents
  readonly tri: TriDIncidents
  readonly page: number
}

const admises = <T extends string>(parametres: URLSearchParams, cle: string, valeurs: readonly T[]): T[] => {
  const lues = parametres.getAll(cle)
  return valeurs.filter((valeur) => lues.includes(valeur))
}

/** What an address asks for; what it says that means nothing is left out, never refused. */
export function incidentsDepuisUrl(parametres: URLSearchParams): AdresseDIncidents {
  const page = parametres.get('page') ?? ''
  return {
    filtre: {
      q: (parametres.get('q') ?? '').trim().slice(0, 200),
      organisme: admises(parametres, 'organisme', listes.organisme),
      statut: admises(parametres, 'statut', listes.statut),
      gravite: admises(parametres, 'gravite', listes.gravite),
      classe: admises(parametres, 'classe', listes.classe),
      echeance: admises(parametres, 'echeance', listes.echeance),
    },
    tri: trisDIncidents.find((tri) => tri === parametres.get('tri')) ?? 'echeance',
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

export function incidentsVersUrl({ filtre, tri, page }: AdresseDIncidents): URLSearchParams {
  const parametres = new URLSearchParams()
  if (filtre.q !== '') parametres.set('q', filtre.q)
  for (const cle of Object.keys(listes) as (keyof typeof listes)[])
    for (const valeur of filtre[cle]) parametres.append(cle, valeur)
  if (tri !== 'echeance') parametres.set('tri', tri)
  if (page > 1) parametres.set('page', String(page))
  return parametres
}
