import { numerosAxe } from '../plan/action.ts'
import { alerteCodes, gravites } from '../regles/alerte.ts'
import { fraicheurs } from '../regles/fraicheur.ts'
import { meteos } from '../suivi/meteo.ts'
import { statuts } from '../suivi/statut.ts'
import {
  chefDeFileCriteres,
  completudeCriteres,
  horizonEtatCriteres,
  ordres,
  tailleDePageMaximale,
  tris,
  vues,
} from './criteres.ts'
import type { AdressePlan, FiltrePlan } from './filtre.schema.ts'

export const filtreVide: FiltrePlan = {
  q: '',
  axe: [],
  thematique: [],
  orientation: [],
  chefDeFile: [],
  horizon: [],
  statut: [],
  meteo: [],
  fraicheur: [],
  alerte: [],
  gravite: [],
  completude: [],
}

/** What an address without parameters means; these values are left out of the addresses written. */
export const adresseParDefaut: AdressePlan = {
  filtre: filtreVide,
  tri: 'code',
  ordre: 'asc',
  page: 1,
  // A short table: twenty rows are read without scrolling far, and keep the page light (EcoIndex).
  taille: 20,
  vue: 'tableau',
}

export interface AdresseLue {
  readonly adresse: AdressePlan
  /** Parameters that say nothing to this version, for the page to tell instead of filtering in silence. */
  readonly ignores: readonly { readonly nom: string; readonly valeur: string }[]
}

const nombreDeValeurs = 50

/**
 * Reads an address of the plan, typed or kept for months by anybody: what is not understood is set aside, never an error.
 * The query is the same for the page, the API and the exports.
 */
export function lireAdresse(parametres: URLSearchParams): AdresseLue {
  const ignores: { nom: string; valeur: string }[] = []

  function valeurs<T extends string>(nom: string, admise: (valeur: string) => valeur is T): T[] {
    const retenues = new Set<T>()
    for (const valeur of parametres.getAll(nom)) {
      if (admise(valeur) && (retenues.has(valeur) || retenues.size < nombreDeValeurs)) retenues.add(valeur)
      else ignores.push({ nom, valeur })
    }
    return [...retenues]
  }

  function valeur<T extends string>(nom: string, parmi: readonly T[], defaut: T): T {
    const lue = parametres.get(nom)
    if (lue === null) return defaut
    if (estParmi(parmi)(lue)) return lue
    ignores.push({ nom, valeur: lue })
    return defaut
  }

  function nombre(nom: string, maximum: number, defaut: number): number {
    const lu = parametres.get(nom)
    if (lu === null) return defaut
    if (/^[1-9]\d{0,5}$/.test(lu) && Number(lu) <= maximum) return Number(lu)
    ignores.push({ nom, valeur: lu })
    return defaut
  }

  const defaut = adresseParDefaut
  const adresse: AdressePlan = {
    filtre: {
      q: (parametres.get('q') ?? '').slice(0, 200),
      axe: valeurs('axe', estParmi(numerosAxe.map(String))).map(
        (numero) => Number(numero) as FiltrePlan['axe'][number],
      ),
      thematique: valeurs('thematique', estTexteDuPlan),
      orientation: valeurs('orientation', estTexteDuPlan),
      chefDeFile: valeurs('chefDeFile', estParmi(chefDeFileCriteres)),
      horizon: valeurs('horizon', estHorizon),
      statut: valeurs('statut', estParmi(statuts)),
      meteo: valeurs('meteo', estParmi(meteos)),
      fraicheur: valeurs('fraicheur', estParmi(fraicheurs)),
      alerte: valeurs('alerte', estParmi(alerteCodes)),
      gravite: valeurs('gravite', estParmi(gravites)),
      completude: valeurs('completude', estParmi(completudeCriteres)),
    },
    tri: valeur('tri', tris, defaut.tri),
    ordre: valeur('ordre', ordres, defaut.ordre),
    page: nombre('page', 100_000, defaut.page),
    taille: nombre('taille', tailleDePageMaximale, defaut.taille),
    vue: valeur('vue', vues, defaut.vue),
  }
  return { adresse, ignores }
}

export function filtreDepuisUrl(parametres: URLSearchParams): AdressePlan {
  return lireAdresse(parametres).adresse
}

/** Writes the address of a filter, without what goes without saying: two equal filters have one address. */
export function filtreVersUrl(adresse: {
  readonly filtre?: Partial<FiltrePlan>
  readonly tri?: AdressePlan['tri']
  readonly ordre?: AdressePlan['ordre']
  readonly page?: number
  readonly taille?: number
  readonly vue?: AdressePlan['vue']
}): URLSearchParams {
  const parametres = new URLSearchParams()
  const filtre = { ...filtreVide, ...adresse.filtre }
  for (const [nom, valeur] of Object.entries(filtre)) {
    if (typeof valeur === 'string') {
      if (valeur !== '') parametres.append(nom, valeur)
    } else {
      for (const element of valeur) parametres.append(nom, String(element))
    }
  }
  for (const nom of ['tri', 'ordre', 'page', 'taille', 'vue'] as const) {
    const valeur = adresse[nom]
    if (valeur !== undefined && valeur !== adresseParDefaut[nom]) parametres.append(nom, String(valeur))
  }
  return parametres
}

/** Number of criteria that narrow the plan, the words searched included: « Plus de filtres (3) ». */
export function nombreDeCriteres(filtre: FiltrePlan): number {
  return Object.values(filtre).filter((valeur) => valeur.length > 0).length
}

function estParmi<T extends string>(liste: readonly T[]): (valeur: string) => valeur is T {
  return (valeur): valeur is T => (liste as readonly string[]).includes(valeur)
}

function estTexteDuPlan(valeur: string): valeur is string {
  return valeur.length > 0 && valeur.length <= 300
}

function estHorizon(valeur: string): valeur is FiltrePlan['horizon'][number] {
  return /^20\d\d$/.test(valeur) || estParmi(horizonEtatCriteres)(valeur)
}
