import {
  alerteCodes,
  axes,
  chefDeFileCriteres,
  completudeCriteres,
  fraicheurs,
  gravites,
  meteos,
  sansAccents,
  statuts,
  type FiltrePlan,
} from '@sssi/domain'
import { nomsDeCritere, type NomDeCritere } from '../table/criteres.ts'
import { croiser, nombreEnCommun, type Places } from '../../../core/lecture/places.ts'
import type { TableDuPlan } from '../table/table-du-plan.ts'

/** Combien d’actions chaque valeur donnerait, les autres critères restant ce qu’ils sont. */
export type Facettes = Readonly<Record<NomDeCritere, Readonly<Record<string, number>>>>

export interface Selection {
  readonly retenues: Places
  readonly facettes: Facettes
}

/** Les choix qui existent toujours, même quand ils ne donneraient rien ; les autres viennent du texte. */
const choixConstants: Partial<Record<NomDeCritere, readonly (string | number)[]>> = {
  axe: axes.map(({ numero }) => numero),
  chefDeFile: chefDeFileCriteres,
  statut: statuts,
  meteo: meteos,
  fraicheur: fraicheurs,
  alerte: alerteCodes,
  gravite: gravites,
  completude: completudeCriteres,
}

function compter(table: TableDuPlan, nom: NomDeCritere, parmi: Places): Record<string, number> {
  const comptes: Record<string, number> = Object.fromEntries(
    (choixConstants[nom] ?? []).map((choix) => [choix, 0]),
  )
  for (const [valeur, places] of table.repartitions[nom].parValeur) {
    const actions = nombreEnCommun(places, parmi)
    if (actions > 0) comptes[String(valeur)] = actions
  }
  return comptes
}

/** Retient les lignes qui répondent au filtre, et compte ce que donnerait chaque autre choix. */
export function selectionner(table: TableDuPlan, filtre: FiltrePlan): Selection {
  const ecrites = sansAccents(filtre.q).split(/\s+/).filter(Boolean).map(table.contenant)
  const choisies = nomsDeCritere
    .filter((nom) => filtre[nom].length > 0)
    .map((nom) => ({ nom, places: table.repartitions[nom].ayant(filtre[nom]) }))
  const retenuesSans = (omis: NomDeCritere | null) =>
    croiser(table.lignes.length, [
      ...ecrites,
      ...choisies.filter(({ nom }) => nom !== omis).map(({ places }) => places),
    ])
  const retenues = retenuesSans(null)
  // Dans un critère déjà choisi, chaque choix compte ce qu’il donnerait sans ceux qui y sont faits.
  const parmi = (nom: NomDeCritere) => (filtre[nom].length > 0 ? retenuesSans(nom) : retenues)
  return {
    retenues,
    facettes: Object.fromEntries(
      nomsDeCritere.map((nom) => [nom, compter(table, nom, parmi(nom))]),
    ) as Facettes,
  }
}
