import {
  axe,
  estOrganismeCode,
  libelleAlerte,
  libelleCompletude,
  libelleEtatHorizon,
  libelleFraicheur,
  libelleGravite,
  libelleMeteo,
  libelleOrganisme,
  libelleStatut,
  type AlerteCode,
  type AxeNumero,
  type ChefDeFileCritere,
  type CompletudeCritere,
  type EtatHorizon,
  type FiltrePlan,
  type Fraicheur,
  type Gravite,
  type Meteo,
  type Statut,
} from '@sssi/domain'

/** Les critères à valeurs multiples, tous sauf les mots cherchés. */
export type Critere = Exclude<keyof FiltrePlan, 'q'>

/** Les trois premiers sont ceux dont on se sert le plus ; les autres sont derrière « Plus de filtres ». */
export const criteres = [
  'chefDeFile',
  'statut',
  'meteo',
  'axe',
  'thematique',
  'orientation',
  'horizon',
  'fraicheur',
  'alerte',
  'gravite',
  'completude',
] as const satisfies readonly Critere[]

const noms: Record<Critere, string> = {
  axe: 'Axe',
  thematique: 'Thématique',
  orientation: 'Orientation stratégique',
  chefDeFile: 'Chef de file',
  horizon: 'Horizon',
  statut: 'Statut',
  meteo: 'Météo',
  fraicheur: 'Fraîcheur',
  alerte: 'Alerte',
  gravite: 'Gravité des alertes',
  completude: 'Complétude',
}

export function libelleCritere(critere: Critere): string {
  return noms[critere]
}

/** Le chef de file tel que le texte l’imprime quand il ne nomme personne. */
function libelleChefDeFile(valeur: ChefDeFileCritere): string {
  if (valeur === 'A_DEFINIR') return 'A définir'
  return estOrganismeCode(valeur) ? libelleOrganisme(valeur) : valeur
}

/** Une valeur d’un critère, en mots : « CNAM », « 2025 », « 4. Transformation de la fonction SI ». */
export function libelleValeur(critere: Critere, valeur: string | number): string {
  const texte = String(valeur)
  switch (critere) {
    case 'axe':
      return `${texte}. ${axe(Number(texte) as AxeNumero).titre}`
    case 'thematique':
    case 'orientation':
      return texte
    case 'chefDeFile':
      return libelleChefDeFile(texte as ChefDeFileCritere)
    case 'horizon':
      return /^\d/.test(texte) ? texte : libelleEtatHorizon(texte as EtatHorizon)
    case 'statut':
      return libelleStatut(texte as Statut)
    case 'meteo':
      return libelleMeteo(texte as Meteo)
    case 'fraicheur':
      return libelleFraicheur(texte as Fraicheur)
    case 'alerte':
      return libelleAlerte(texte as AlerteCode)
    case 'gravite':
      return libelleGravite(texte as Gravite)
    case 'completude':
      return libelleCompletude(texte as CompletudeCritere)
  }
}

/** Le filtre avec ces valeurs pour ce critère, telles qu’un champ du formulaire les donne. */
export function avecValeurs(filtre: FiltrePlan, critere: Critere, valeurs: readonly string[]): FiltrePlan {
  return { ...filtre, [critere]: critere === 'axe' ? valeurs.map(Number) : [...valeurs] }
}
