/**
 * Un ensemble de lignes d’une table, une ligne par bit : réunir, croiser et compter dix mille lignes tient en trois cents
 * opérations.
 */
export interface Places {
  mots: Int32Array
}

const PAR_MOT = 32

/** Un ensemble vide, pour une table de `lignes` lignes. */
export function aucune(lignes: number): Places {
  return { mots: new Int32Array(Math.ceil(lignes / PAR_MOT)) }
}

export function toutes(lignes: number): Places {
  const places = aucune(lignes)
  places.mots.fill(-1)
  const reste = lignes % PAR_MOT
  // Au-delà de la dernière ligne, les bits du dernier mot restent à zéro.
  if (reste > 0) places.mots[places.mots.length - 1] = (1 << reste) - 1
  return places
}

/** L’ensemble s’agrandit s’il le faut : la table d’où il vient a pu recevoir des lignes. */
export function poser(places: Places, place: number): void {
  const rang = place >>> 5
  if (rang >= places.mots.length) agrandir(places, rang + 1)
  const { mots } = places
  mots[rang] = (mots[rang] ?? 0) | (1 << (place & 31))
}

function agrandir(places: Places, mots: number): void {
  const plusGrand = new Int32Array(Math.max(mots, 2 * places.mots.length))
  plusGrand.set(places.mots)
  places.mots = plusGrand
}

/** Ajoute à `places` toutes celles de l’autre ensemble. */
export function ajouter(places: Places, { mots: autres }: Places): void {
  if (autres.length > places.mots.length) agrandir(places, autres.length)
  const { mots } = places
  for (let i = 0; i < autres.length; i += 1) mots[i] = (mots[i] ?? 0) | (autres[i] ?? 0)
}

export function lever({ mots }: Places, place: number): void {
  const rang = place >>> 5
  mots[rang] = (mots[rang] ?? 0) & ~(1 << (place & 31))
}

export function contient({ mots }: Places, place: number): boolean {
  return (((mots[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}

export function reunir(lignes: number, ensembles: Iterable<Places>): Places {
  const somme = aucune(lignes)
  for (const { mots } of ensembles)
    for (let i = 0; i < mots.length; i += 1) somme.mots[i] = (somme.mots[i] ?? 0) | (mots[i] ?? 0)
  return somme
}

export function croiser(lignes: number, ensembles: Iterable<Places>): Places {
  const commun = toutes(lignes)
  const { mots } = commun
  for (const { mots: autres } of ensembles) {
    const communs = Math.min(mots.length, autres.length)
    for (let i = 0; i < communs; i += 1) mots[i] = (mots[i] ?? 0) & (autres[i] ?? 0)
    mots.fill(0, communs)
  }
  return commun
}

/** Nombre de bits à un dans un mot de 32. */
function bits(mot: number): number {
  const paires = mot - ((mot >>> 1) & 0x55555555)
  const quatre = (paires & 0x33333333) + ((paires >>> 2) & 0x33333333)
  return Math.imul((quatre + (quatre >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function nombreDe({ mots }: Places): number {
  let total = 0
  for (let i = 0; i < mots.length; i += 1) total += bits(mots[i] ?? 0)
  return total
}

/** Combien de lignes sont dans les deux, sans former leur croisement. */
export function nombreEnCommun(a: Places, b: Places): number {
  let total = 0
  for (let i = 0; i < a.mots.length; i += 1) total += bits((a.mots[i] ?? 0) & (b.mots[i] ?? 0))
  return total
}

/** Les lignes de l’ensemble, dans leur ordre. */
export function placesDe({ mots }: Places): number[] {
  const places: number[] = []
  for (let rang = 0; rang < mots.length; rang += 1)
    // Chaque tour retire le bit le plus bas ; un mot vide, le plus fréquent, ne coûte rien.
    for (let mot = mots[rang] ?? 0; mot !== 0; mot &= mot - 1)
      places.push(rang * PAR_MOT + (31 - Math.clz32(mot & -mot)))
  return places
}
