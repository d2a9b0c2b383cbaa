import {
  fraicheurs,
  gravites,
  libelleOrganisme,
  meteos,
  statuts,
  type Gravite,
  type TriPlan,
} from '@sssi/domain'
import type { LigneDuPlan } from '../ligne-du-plan.ts'
import type { Cle } from './rangement.ts'

const poids: Record<Gravite, number> = { haute: 10_000, moyenne: 100, basse: 1 }

function rang<T>(liste: readonly T[]): (valeur: T) => number {
  const rangs = new Map(liste.map((valeur, i) => [valeur, i]))
  return (valeur) => rangs.get(valeur) ?? liste.length
}

const rangDeStatut = rang(statuts)
const rangDeMeteo = rang(meteos)
const rangDeFraicheur = rang(fraicheurs)

/** Une clé par ligne, comparée ensuite : un nombre, ou un texte selon l’usage français. `null` va toujours à la fin. */
const cles: Record<TriPlan, (ligne: LigneDuPlan) => Cle> = {
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

export function cleDeTri(ligne: LigneDuPlan, tri: TriPlan): Cle {
  return cles[tri](ligne)
}
