import { sansAccents } from '../../francais/phrases.ts'
import type { SystemeAffecte } from './avis.ts'

/** Words that say what kind of company a vendor is, not which one. */
const formes = new Set([
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'ltd',
  'llc',
  'gmbh',
  'ag',
  'sa',
  'sas',
  'co',
])

/** The words two spellings of one name share: no accent, no case, no punctuation, no legal form. « N/A » has none. */
export function normaliserNom(nom: string): string {
  const mots = sansAccents(nom)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '' && !formes.has(mot))
  const normal = mots.join(' ')
  return normal === 'n a' ? '' : normal
}

/** A product that bodies of the sphere use, as one of them declared it. */
export interface ProduitDeLaSphere {
  readonly editeur: string
  /** Empty: everything of this vendor. */
  readonly produit: string
  /** Other names of the product, as notices write them. */
  readonly alias: readonly string[]
}

const contientLesMots = (texte: string, mots: string) => mots !== '' && ` ${texte} `.includes(` ${mots} `)

/** All the words under which a notice designates a system, in order. */
export const nomsDuSysteme = ({ editeur, produit, description }: SystemeAffecte): string =>
  [editeur, produit, description].map(normaliserNom).filter(Boolean).join(' ')

/**
 * Whether an affected system of a notice is this product: it is of the same vendor and its name contains the product's, whole
 * words in order; or it contains one of the aliases. Versions are not compared: a human does, with the notice open.
 */
export function designe(produit: ProduitDeLaSphere, systeme: SystemeAffecte): boolean {
  const noms = nomsDuSysteme(systeme)
  if (produit.alias.some((alias) => contientLesMots(noms, normaliserNom(alias)))) return true
  if (!contientLesMots(noms, normaliserNom(produit.editeur))) return false
  const nom = normaliserNom(produit.produit)
  return nom === '' || contientLesMots(noms, nom)
}
