import {
  alerteCodes,
  axes,
  chefDeFileCriteres,
  completudeCriteres,
  critereDeCompletude,
  criteresDeChefDeFile,
  fraicheurs,
  meteos,
  sansAccents,
  statuts,
  type FiltrePlan,
} from '@sssi/domain'
import type { LigneDuPlan, LigneLue } from '../ligne-du-plan.ts'

export type NomDeCritere = Exclude<keyof FiltrePlan, 'q'>

/** Ce qu’une ligne vaut pour chaque critère ; plusieurs valeurs quand elle répond à plusieurs. */
const valeurs: { readonly [C in NomDeCritere]: (ligne: LigneDuPlan) => readonly FiltrePlan[C][number][] } = {
  axe: ({ axe }) => [axe],
  thematique: ({ thematique }) => [thematique],
  orientation: ({ orientation }) => [orientation],
  chefDeFile: ({ chefsDeFileImprimes, chefsDeFile }) =>
    criteresDeChefDeFile(chefsDeFileImprimes, chefsDeFile),
  horizon: ({ horizonEffectif: { annee }, etatHorizon }) =>
    annee === null ? [etatHorizon] : [String(annee), etatHorizon],
  statut: ({ statut }) => [statut],
  meteo: ({ meteo }) => [meteo],
  fraicheur: ({ fraicheur }) => [fraicheur],
  alerte: ({ alertes }) => alertes.map(({ code }) => code),
  completude: ({ completude }) => [critereDeCompletude(completude)],
}

export const nomsDeCritere = Object.keys(valeurs) as readonly NomDeCritere[]

/** Combien d’actions chaque valeur donnerait, les autres critères restant ce qu’ils sont. */
export type Facettes = Readonly<Record<NomDeCritere, Readonly<Record<string, number>>>>

export interface Selection {
  readonly lignes: LigneDuPlan[]
  readonly facettes: Facettes
}

/** Retient les lignes qui répondent au filtre, et compte en un seul passage ce que donnerait chaque autre choix. */
export function selectionner(toutes: readonly LigneLue[], filtre: FiltrePlan): Selection {
  const mots = sansAccents(filtre.q).split(/\s+/).filter(Boolean)
  const choisis = nomsDeCritere.map((nom) => ({ nom, retenues: new Set<unknown>(filtre[nom]) }))
  const facettes = Object.fromEntries(nomsDeCritere.map((nom) => [nom, facetteVide(nom)])) as Record<
    NomDeCritere,
    Record<string, number>
  >
  const lignes: LigneDuPlan[] = []
  for (const { ligne, mots: texte } of toutes) {
    if (!mots.every((mot) => texte.includes(mot))) continue
    const manques = choisis.filter(
      ({ nom, retenues }) => retenues.size > 0 && !valeurs[nom](ligne).some((valeur) => retenues.has(valeur)),
    )
    if (manques.length === 0) lignes.push(ligne)
    if (manques.length > 1) continue
    // Écartée par un seul critère, la ligne compte dans les autres choix de ce critère-là.
    for (const { nom } of manques.length === 1 ? manques : choisis) {
      const compte = facettes[nom]
      for (const valeur of valeurs[nom](ligne)) compte[valeur] = (compte[valeur] ?? 0) + 1
    }
  }
  return { lignes, facettes }
}

/** Les choix qui existent toujours, même quand ils ne donneraient rien ; les autres viennent du texte. */
const choixConstants: Partial<Record<NomDeCritere, readonly (string | number)[]>> = {
  axe: axes.map(({ numero }) => numero),
  chefDeFile: chefDeFileCriteres,
  statut: statuts,
  meteo: meteos,
  fraicheur: fraicheurs,
  alerte: alerteCodes,
  completude: completudeCriteres,
}

function facetteVide(nom: NomDeCritere): Record<string, number> {
  return Object.fromEntries((choixConstants[nom] ?? []).map((choix) => [choix, 0]))
}
