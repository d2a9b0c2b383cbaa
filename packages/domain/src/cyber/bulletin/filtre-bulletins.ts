import * as z from 'zod'
import { organismeCodes, type OrganismeCode } from '../../organisme/organisme.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import type { Jour } from '../../temps/jour.ts'
import { niveauxTlp, type Tlp } from '../tlp.ts'
import { gravites, type Gravite } from '../avis/gravite.ts'
import { etatsDeBulletin, type EtatDeBulletin } from './bulletin.ts'

/** Same names in the address of the page and in the API: a list can be sent to somebody as it is read. */
export interface FiltreDeBulletins {
  readonly q: string
  readonly tlp: readonly Tlp[]
  readonly etat: readonly EtatDeBulletin[]
  readonly gravite: readonly Gravite[]
  /** Recipient bodies. */
  readonly organisme: readonly OrganismeCode[]
  /** Bodies whose answer to the last revision is missing. */
  readonly sansReponse: readonly OrganismeCode[]
  readonly depuis: Jour | null
  readonly jusque: Jour | null
}

export const filtreDeBulletinsVide: FiltreDeBulletins = {
  q: '',
  tlp: [],
  etat: [],
  gravite: [],
  organisme: [],
  sansReponse: [],
  depuis: null,
  jusque: null,
}

const listes = {
  tlp: niveauxTlp,
  etat: etatsDeBulletin,
  gravite: gravites,
  organisme: organismeCodes,
  sansReponse: organismeCodes,
} as const

const plusieurs = <const T extends readonly [string, ...string[]]>(valeurs: T) =>
  z.array(z.enum(valeurs, 'Choisissez une valeur de la liste.')).max(valeurs.length).readonly()

export const filtreDeBulletinsSchema = z.strictObject({
  q: z.string().trim().max(200),
  tlp: plusieurs(listes.tlp),
  etat: plusieurs(listes.etat),
  gravite: plusieurs(listes.gravite),
  organisme: plusieurs(listes.organisme),
  sansReponse: plusieurs(listes.sansReponse),
  depuis: jourSchema.nullable(),
  jusque: jourSchema.nullable(),
})

const admises = <T extends string>(parametres: URLSearchParams, cle: string, valeurs: readonly T[]): T[] => {
  const lues = parametres.getAll(cle)
  return valeurs.filter((valeur) => lues.includes(valeur))
}

const jour = (texte: string | null): Jour | null =>
  texte !== null && jourSchema.safeParse(texte).success ? texte : null

/** What an address asks for; what it says that means nothing is left out, never refused. */
export function filtreDeBulletinsDepuisUrl(parametres: URLSearchParams): FiltreDeBulletins {
  return {
    q: (parametres.get('q') ?? '').trim().slice(0, 200),
    tlp: admises(parametres, 'tlp', listes.tlp),
    etat: admises(parametres, 'etat', listes.etat),
    gravite: admises(parametres, 'gravite', listes.gravite),
    organisme: admises(parametres, 'organisme', listes.organisme),
    sansReponse: admises(parametres, 'sansReponse', listes.sansReponse),
    depuis: jour(parametres.get('depuis')),
    jusque: jour(parametres.get('jusque')),
  }
}

export function filtreDeBulletinsVersUrl(filtre: FiltreDeBulletins): URLSearchParams {
  const parametres = new URLSearchParams()
  if (filtre.q !== '') parametres.set('q', filtre.q)
  for (const cle of Object.keys(listes) as (keyof typeof listes)[])
    for (const valeur of filtre[cle]) parametres.append(cle, valeur)
  if (filtre.depuis !== null) parametres.set('depuis', filtre.depuis)
  if (filtre.jusque !== null) parametres.set('jusque', filtre.jusque)
  return parametres
}
