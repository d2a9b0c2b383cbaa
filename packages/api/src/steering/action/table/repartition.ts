import { aucune, lever, poser, reunir, type Places } from '../../../core/lecture/places.ts'

/** Les lignes qu’occupe chaque valeur d’un critère. */
export interface Repartition {
  readonly parValeur: ReadonlyMap<unknown, Places>
  /** Les lignes qui ont cette valeur. */
  readonly de: (valeur: unknown) => Places
  /** Les lignes qui ont l’une de ces valeurs. */
  readonly ayant: (valeurs: readonly unknown[]) => Places
  readonly inscrire: (place: number, valeurs: readonly unknown[]) => void
  readonly effacer: (place: number, valeurs: readonly unknown[]) => void
}

export function creerRepartition(lignes: number): Repartition {
  const personne = aucune(lignes)
  const parValeur = new Map<unknown, Places>()
  const de = (valeur: unknown) => parValeur.get(valeur) ?? personne
  return {
    parValeur,
    de,
    ayant: (valeurs) => reunir(lignes, valeurs.map(de)),
    inscrire(place, valeurs) {
      for (const valeur of valeurs) {
        const places = parValeur.get(valeur) ?? aucune(lignes)
        parValeur.set(valeur, places)
        poser(places, place)
      }
    },
    effacer(place, valeurs) {
      for (const valeur of valeurs) lever(de(valeur), place)
    },
  }
}
