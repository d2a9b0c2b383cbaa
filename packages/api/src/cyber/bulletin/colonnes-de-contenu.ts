import { sansAccents } from '@sssi/domain'
import type { ContenuDeBulletin } from '@sssi/domain/cyber'

const MOTS_MAX = 50_000

/** Des mots comme la base les range : sans accents ni ponctuation, « CVE-2026-1234 » en trois. */
export const motsDe = (texte: string): string[] =>
  sansAccents(texte)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Les colonnes qui se tirent du contenu, pour les listes et la recherche. */
export function colonnesDeContenu(contenu: ContenuDeBulletin, numero: string | null) {
  const textes = [
    numero ?? '',
    contenu.titre,
    contenu.resume,
    ...contenu.vulnerabilites.flatMap(({ cve, titre }) => [cve, titre]),
    ...contenu.produits.flatMap(({ editeur, nom }) => [editeur, nom]),
  ]
  return {
    gravite: contenu.gravite,
    reponseAttendueLe: contenu.reponseAttendueLe,
    mots: motsDe(textes.join(' ')).join(' ').slice(0, MOTS_MAX),
  }
}
