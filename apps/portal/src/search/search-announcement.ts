import { enumerer, entreGuillemets, pluriel } from '@sssi/domain'
import type { GroupeDeResultats } from './use-search.ts'

/** En deçà, presque toutes les actions répondent : on attend la suite du mot. */
export const LONGUEUR_MINIMALE = 2

/** Où en est une recherche, en une phrase montrée et lue. Une section qui échoue est nommée : le compte ne vaut que pour les autres. */
export function phraseDeRecherche(groupes: readonly GroupeDeResultats[], mots: string): string {
  if (mots.length < LONGUEUR_MINIMALE) return 'Saisissez deux lettres au moins.'
  if (groupes.some(({ etat }) => etat === 'attente')) return 'Recherche…'
  const total = groupes.reduce((somme, { resultats }) => somme + resultats.length, 0)
  const compte = total === 0 ? `Aucun résultat pour ${entreGuillemets(mots)}` : pluriel(total, 'résultat')
  const enPanne = groupes
    .filter(({ etat }) => etat === 'echec')
    .map(({ libelle }) => entreGuillemets(libelle))
  return enPanne.length === 0
    ? `${compte}.`
    : `${compte}. La recherche n’a pas abouti dans ${enumerer(enPanne)}\u00A0: réessayez dans un instant.`
}
