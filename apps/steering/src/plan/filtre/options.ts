import {
  alerteCodes,
  chefDeFileCriteres,
  completudeCriteres,
  etatsHorizon,
  fraicheurs,
  gravites,
  meteos,
  numerosAxe,
  statuts,
  type FiltrePlan,
} from '@sssi/domain'
import { libelleValeur, type Critere } from './criteres.ts'

/** Combien d’actions donnerait chaque valeur, les autres critères restant ce qu’ils sont (réponse de l’API). */
export type Facettes = Readonly<Record<Critere, Readonly<Record<string, number>>>>

export interface ChoixDeFiltre {
  readonly valeur: string
  readonly libelle: string
  /** Actions que ce choix montrerait ; absent tant que l’API n’a pas répondu. */
  readonly compte: number | undefined
}

/** Valeurs d’une échelle fixée par le domaine, dans l’ordre du domaine. */
const echelles: Partial<Record<Critere, readonly (string | number)[]>> = {
  axe: numerosAxe,
  chefDeFile: chefDeFileCriteres,
  statut: statuts,
  meteo: meteos,
  fraicheur: fraicheurs,
  alerte: alerteCodes,
  gravite: gravites,
  completude: completudeCriteres,
}

const francais = new Intl.Collator('fr', { numeric: true })

/** Les années d’abord, puis les états : « 2025 », « 2027 », « Horizon passé sans révision ». */
function horizons(presents: readonly string[]): string[] {
  const annees = presents.filter((valeur) => /^\d/.test(valeur)).sort()
  return [...annees, ...etatsHorizon.filter((etat) => presents.includes(etat))]
}

function valeursDe(critere: Critere, presentes: readonly string[]): string[] {
  const echelle = echelles[critere]
  if (echelle) return echelle.map(String).filter((valeur) => presentes.includes(valeur))
  return critere === 'horizon' ? horizons(presentes) : presentes.toSorted((a, b) => francais.compare(a, b))
}

/**
 * Les choix d’un critère : ceux qui donnent au moins une action, et ceux déjà retenus, pour qu’on puisse toujours les retirer.
 */
export function choixDe(
  critere: Critere,
  filtre: FiltrePlan,
  facettes: Facettes | undefined,
): ChoixDeFiltre[] {
  const retenues: readonly (string | number)[] = filtre[critere]
  const nombres = facettes?.[critere] ?? {}
  const donnent = Object.keys(nombres).filter((valeur) => (nombres[valeur] ?? 0) > 0)
  const presentes = [...new Set([...donnent, ...retenues.map(String)])]
  return valeursDe(critere, presentes).map((valeur) => ({
    valeur,
    libelle: libelleValeur(critere, valeur),
    compte: facettes && (nombres[valeur] ?? 0),
  }))
}
