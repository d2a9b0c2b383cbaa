import {
  fraicheurs,
  gravites,
  libelleOrganisme,
  meteos,
  statuts,
  type Gravite,
  type Ordre,
  type TriPlan,
} from '@sssi/domain'
import type { LigneDuPlan } from '../ligne-du-plan.ts'

const francais = new Intl.Collator('fr', { numeric: true })

const poids: Record<Gravite, number> = { haute: 10_000, moyenne: 100, basse: 1 }

function rang<T>(liste: readonly T[]): (valeur: T) => number {
  const rangs = new Map(liste.map((valeur, i) => [valeur, i]))
  return (valeur) => rangs.get(valeur) ?? liste.length
}

const rangDeStatut = rang(statuts)
const rangDeMeteo = rang(meteos)
const rangDeFraicheur = rang(fraicheurs)

/** Une clé par ligne, comparée ensuite : un nombre, ou un texte selon l’usage français. `null` va toujours à la fin. */
const cles: Record<TriPlan, (ligne: LigneDuPlan) => number | string | null> = {
  code: ({ code }) => code,
  libelle: ({ libelle }) => libelle,
  chefDeFile: ({ chefsDeFile, chefsDeFileImprimes }) =>
    chefsDeFile.map((code) => libelleOrganisme(code)).join(' ') || chefsDeFileImprimes,
  horizon: ({ horizonEffectif }) => horizonEffectif.annee,
  statut: ({ statut }) => rangDeStatut(statut),
  meteo: ({ meteo }) => rangDeMeteo(meteo),
  fraicheur: ({ synthesePublieeLe, fraicheur }) =>
    synthesePublieeLe === null ? null : -Date.parse(synthesePublieeLe) + rangDeFraicheur(fraicheur),
  completude: ({ completude }) => completude,
  // La gravité d’abord : une alerte haute passe avant dix basses.
  alertes: ({ alertes }) =>
    gravites.reduce((somme, g) => somme + poids[g] * alertes.filter((a) => a.gravite === g).length, 0),
}

function comparer(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : francais.compare(String(a), String(b))
}

/** Trie sans toucher à la liste reçue ; à valeur égale, l’ordre du texte demeure. */
export function trier(lignes: readonly LigneDuPlan[], tri: TriPlan, ordre: Ordre): LigneDuPlan[] {
  const sens = ordre === 'asc' ? 1 : -1
  return lignes
    .map((ligne) => ({ ligne, cle: cles[tri](ligne) }))
    .toSorted((a, b) => {
      if (a.cle === null || b.cle === null) return Number(a.cle === null) - Number(b.cle === null)
      return sens * comparer(a.cle, b.cle)
    })
    .map(({ ligne }) => ligne)
}
