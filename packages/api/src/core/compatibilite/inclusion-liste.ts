import type { Forme } from './formes.ts'
import type { Comparaison, Ecart } from './inclusion.ts'
import { schemas, sousSchema, type SchemaJson } from './schema-json.ts'

const places = ({ contraintes }: Forme): readonly SchemaJson[] =>
  contraintes['prefixItems'] === undefined ? [] : schemas(contraintes['prefixItems'])

/** Le schéma de l’élément de ce rang. */
const element = (forme: Forme, rang: number): SchemaJson =>
  places(forme)[rang] ?? sousSchema(forme.contraintes['items'])

/** Le plus grand nombre d’éléments qu’une liste peut avoir ; une liste sans suite s’arrête à ses places nommées. */
function tailleMaximale(forme: Forme, comparaison: Comparaison): number {
  const { maxItems } = forme.contraintes
  const dite = typeof maxItems === 'number' ? maxItems : Infinity
  const suite = comparaison.produites(sousSchema(forme.contraintes['items']))
  return suite.length === 0 ? Math.min(dite, places(forme).length) : dite
}

/** Ce que des éléments produits n’est pas reçu : les places nommées de l’un ou de l’autre, puis toutes les suivantes. */
export function elementsNonTenus(
  forme: Forme,
  attendue: Forme,
  chemin: string,
  comparaison: Comparaison,
): Ecart[] {
  const nommees = Math.max(places(forme).length, places(attendue).length)
  const taille = tailleMaximale(forme, comparaison)
  const rangs = Array.from({ length: Math.min(nommees, taille) }, (_, rang) => rang)
  const suite =
    taille > nommees
      ? comparaison.inclure(element(forme, nommees), element(attendue, nommees), `${chemin}[]`)
      : []
  return [
    ...rangs.flatMap((rang) =>
      comparaison.inclure(element(forme, rang), element(attendue, rang), `${chemin}[${rang}]`),
    ),
    ...suite,
  ]
}
