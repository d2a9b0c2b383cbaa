import { pointeur } from './erreur-de-document.ts'

/** Un cas réel ne dépasse guère dix niveaux ; au-delà de celui-ci, les lecteurs récursifs épuiseraient la pile. */
export const PROFONDEUR_MAXIMALE = 60

/** Aucun avis ni catalogue connu n’en a la moitié : au-delà, ce n’est pas un document, c’est une charge. */
export const VALEURS_MAXIMALES = 200_000

/** Des clés qui, recopiées sans garde, changeraient le prototype de tous les objets. */
const clesInterdites = new Set(['__proto__', 'constructor', 'prototype'])

const nombre = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const blanc = /[ \t\n\r]*/y
const echappement = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const GUILLEMET = 0x22
const CONTRE_OBLIQUE = 0x5c
const ESPACE = 0x20

/** Où finit la chaîne qui commence à `debut`, guillemets compris ; `null` si elle est mal formée. */
function finDeChaine(texte: string, debut: number): number | null {
  if (texte.charCodeAt(debut) !== GUILLEMET) return null
  let i = debut + 1
  while (i < texte.length) {
    const signe = texte.charCodeAt(i)
    if (signe === GUILLEMET) return i + 1
    if (signe < ESPACE) return null
    if (signe === CONTRE_OBLIQUE) {
      echappement.lastIndex = i
      if (!echappement.test(texte)) return null
      i = echappement.lastIndex
    } else i += 1
  }
  return null
}

export class DefautDeJson extends Error {
  readonly position: number
  readonly chemin: string

  constructor(message: string, position: number, chemin: string) {
    super(message)
    this.name = 'DefautDeJson'
    this.position = position
    this.chemin = chemin
  }
}

/** Les valeurs dont on veut la place, rangées par leur chemin. */
export interface Cherchee {
  position: number | null
  readonly enfants: Map<string, Cherchee>
}

interface Niveau {
  readonly objet: boolean
  cle: string | number
  readonly cherchee: Cherchee | undefined
}

/**
 * Parcourt un texte JSON sans récursion, et note où commence chaque valeur cherchée. S’arrête au premier défaut : syntaxe,
 * profondeur, nombre de valeurs, clé interdite, caractère qu’aucune base ne garde.
 * @throws DefautDeJson
 */
export function parcourirJson(texte: string, racine?: Cherchee): void {
  let valeurs = 0
  const pile: Niveau[] = []
  let position = 0
  const chemin = () => pointeur(pile.map(({ cle }) => cle))
  const defaut = (message: string): never => {
    throw new DefautDeJson(message, position, chemin())
  }
  const sauter = () => {
    blanc.lastIndex = position
    blanc.test(texte)
    position = blanc.lastIndex
  }
  const lireChaine = (): string => {
    const fin = finDeChaine(texte, position)
    if (fin === null) return defaut('Ce texte entre guillemets est mal formé ou n’est pas refermé.')
    const brute = texte.slice(position, fin)
    const lue = brute.includes('\\') ? (JSON.parse(brute) as string) : brute.slice(1, -1)
    if (lue.includes('\u0000') || !lue.isWellFormed())
      return defaut('Ce texte contient un caractère illisible, à retirer.')
    position = fin
    return lue
  }
  const lireCle = (niveau: Niveau, vues: Set<string>) => {
    sauter()
    if (texte[position] !== '"') defaut('Le nom d’un champ, entre guillemets, est attendu ici.')
    const debut = position
    const cle = lireChaine()
    if (clesInterdites.has(cle) || vues.has(cle)) {
      position = debut
      defaut(vues.has(cle) ? 'Ce champ est écrit deux fois.' : 'Ce nom de champ n’est pas admis.')
    }
    vues.add(cle)
    niveau.cle = cle
    sauter()
    if (texte[position] !== ':') defaut('Deux-points sont attendus après le nom d’un champ.')
    position += 1
  }
  const clesVues: Set<string>[] = []

  /** Lit une valeur simple, ou ouvre un niveau ; rend vrai si un niveau s’est ouvert. */
  const lireValeur = (): boolean => {
    sauter()
    valeurs += 1
    if (valeurs > VALEURS_MAXIMALES) defaut('Ce document compte trop de valeurs pour être lu.')
    const parent = pile.at(-1)
    // Hors des chemins cherchés, rien ne se compose : le parcours reste celui du texte.
    const cherchee = parent ? parent.cherchee?.enfants.get(String(parent.cle)) : racine
    if (cherchee) cherchee.position = position
    const signe = texte[position]
    if (signe === '{' || signe === '[') {
      if (pile.length >= PROFONDEUR_MAXIMALE) defaut('Ce document est imbriqué trop profondément.')
      pile.push({ objet: signe === '{', cle: 0, cherchee })
      clesVues.push(new Set())
      position += 1
      return true
    }
    if (signe === '"') {
      lireChaine()
      return false
    }
    for (const mot of ['true', 'false', 'null']) {
      if (!texte.startsWith(mot, position)) continue
      position += mot.length
      return false
    }
    nombre.lastIndex = position
    const [lu] = nombre.exec(texte) ?? []
    if (lu === undefined)
      return defaut(
        position >= texte.length ? 'Le document s’arrête trop tôt.' : 'Une valeur est attendue ici.',
      )
    position += lu.length
    return false
  }

  let ouvert = lireValeur()
  while (pile.length > 0) {
    const niveau = pile.at(-1)
    const vues = clesVues.at(-1)
    if (!niveau || !vues) return
    sauter()
    const fin = niveau.objet ? '}' : ']'
    if (texte[position] === fin) {
      position += 1
      pile.pop()
      clesVues.pop()
      ouvert = false
      continue
    }
    if (!ouvert) {
      if (texte[position] !== ',')
        defaut(
          position >= texte.length
            ? 'Le document s’arrête trop tôt.'
            : `Une virgule ou « ${fin} » est attendue ici.`,
        )
      position += 1
      if (!niveau.objet) niveau.cle = Number(niveau.cle) + 1
    }
    if (niveau.objet) lireCle(niveau, vues)
    ouvert = lireValeur()
  }
  sauter()
  if (position < texte.length) defaut('Le document continue après sa fin.')
}
