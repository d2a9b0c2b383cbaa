import type { Forme } from './formes.ts'

/**
 * Le sens d’une comparaison : qui produit les valeurs et qui les reçoit, avec ses mots. Les phrases s’écrivent avec des
 * espaces ordinaires ; qui les montre les typographie.
 */
export interface Sens {
  readonly racine: string
  readonly donne: string
  readonly attend: string
  /** Ce que l’on dit d’une valeur produite que l’autre ne reçoit pas. */
  readonly inattendu: (valeur: string) => string
  readonly manque: (toujours: boolean) => string
  /** Non lu : ce que l’on dit d’un champ produit que l’autre ne connaît pas ; `null` quand c’est sans conséquence. */
  readonly nonLu: string | null
  /** Les motifs de ce côté sont les nôtres : on peut les essayer sur une valeur. */
  readonly motifsSurs: boolean
}

/** Ce que la section envoie, face à ce que l’API accepte. */
export const entree: Sens = {
  racine: 'saisie',
  donne: 'la section envoie',
  attend: 'l’API attend',
  inattendu: (valeur) => `la section peut envoyer ${valeur}, que l’API n’accepte pas`,
  manque: (toujours) =>
    toujours
      ? 'l’API exige ce champ, que la section ne connaît pas'
      : 'l’API exige ce champ, que la section n’envoie pas toujours',
  nonLu: 'la section envoie ce champ, que l’API ne lit plus',
  motifsSurs: true,
}

/** Ce que l’API donne, face à ce que la section sait lire. */
export const sortie: Sens = {
  racine: 'réponse',
  donne: 'l’API donne',
  attend: 'la section attend',
  inattendu: (valeur) => `l’API peut donner ${valeur}, que la section ne connaît pas`,
  manque: (toujours) =>
    toujours
      ? 'la section compte sur ce champ, que l’API ne donne plus'
      : 'la section compte sur ce champ, que l’API ne donne plus toujours',
  nonLu: null,
  motifsSurs: false,
}

const noms: Record<Forme['type'], string> = {
  null: 'l’absence de valeur',
  boolean: 'un oui ou non',
  integer: 'un nombre entier',
  number: 'un nombre',
  string: 'un texte',
  array: 'une liste',
  object: 'un objet',
  tout: 'n’importe quoi',
}

const LONGUEUR = 60

function abrege(texte: string): string {
  return texte.length > LONGUEUR ? `${texte.slice(0, LONGUEUR)}…` : texte
}

function nommer(forme: Forme): string {
  if (!forme.litteral || forme.type === 'null') return noms[forme.type]
  const { valeur } = forme.litteral
  return typeof valeur === 'string' ? `« ${abrege(valeur)} »` : abrege(JSON.stringify(valeur))
}

/** « un texte », « « a », « b » ou un nombre » ; au-delà de quelques formes, leur nombre. */
export function decrire(formes: readonly Forme[]): string {
  const uniques = [...new Set(formes.map(nommer))]
  if (uniques.length === 0) return 'rien'
  if (uniques.length > 8) return `${uniques.slice(0, 6).join(', ')} ou ${uniques.length - 6} autres valeurs`
  const [dernier, ...autres] = uniques.toReversed()
  return autres.length === 0 ? String(dernier) : `${autres.toReversed().join(', ')} ou ${dernier}`
}
