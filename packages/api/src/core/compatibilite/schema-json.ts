/** Un schéma JSON (2020-12), tel que le donnent zod et la lecture des types. */
export type SchemaJson = boolean | { readonly [motCle: string]: unknown }

export type TypeJson = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** Le schéma ne se laisse pas lire, ou demanderait trop : on refuse plutôt que de supposer. */
export class SchemaIllisible extends Error {}

export function estUnSchema(valeur: unknown): valeur is SchemaJson {
  return typeof valeur === 'boolean' || estUnObjet(valeur)
}

export function estUnObjet(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

/** Le schéma qu’un mot-clé porte ; absent, il admet tout. */
export function sousSchema(valeur: unknown): SchemaJson {
  if (valeur === undefined) return true
  if (estUnSchema(valeur)) return valeur
  throw new SchemaIllisible('un mot-clé ne porte pas le schéma attendu')
}

export function schemas(valeur: unknown): readonly SchemaJson[] {
  if (Array.isArray(valeur)) return valeur.map(sousSchema)
  throw new SchemaIllisible('un mot-clé ne porte pas la liste de schémas attendue')
}

/** Les schémas d’un mot-clé comme `properties`, par nom. */
export function schemasParNom(valeur: unknown): ReadonlyMap<string, SchemaJson> {
  if (valeur === undefined) return new Map()
  if (!estUnObjet(valeur)) throw new SchemaIllisible('« properties » n’est pas un objet')
  return new Map(Object.entries(valeur).map(([nom, schema]) => [nom, sousSchema(schema)]))
}

export function noms(valeur: unknown): readonly string[] {
  if (valeur === undefined) return []
  if (Array.isArray(valeur) && valeur.every((nom) => typeof nom === 'string')) return valeur
  throw new SchemaIllisible('« required » n’est pas une liste de noms')
}

/** L’égalité de deux valeurs JSON, sans égard à l’ordre des clés. */
export function egaux(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((valeur, rang) => egaux(valeur, b[rang]))
  if (!estUnObjet(a) || !estUnObjet(b)) return a === b
  const cles = Object.keys(a)
  return (
    cles.length === Object.keys(b).length &&
    cles.every((cle) => Object.hasOwn(b, cle) && egaux(a[cle], b[cle]))
  )
}

/** Suit une référence locale (`#/$defs/x`). Aucune autre n’est suivie : rien ne se lit hors du schéma. */
export function resoudre(reference: unknown, racine: SchemaJson): SchemaJson {
  if (reference === '#') return racine
  if (typeof reference !== 'string' || !reference.startsWith('#/'))
    throw new SchemaIllisible(`la référence « ${String(reference).slice(0, 80)} » ne se suit pas`)
  let cible: unknown = racine
  for (const morceau of reference.slice(2).split('/')) {
    const cle = decodeURIComponent(morceau).replaceAll('~1', '/').replaceAll('~0', '~')
    cible = estUnObjet(cible) && Object.hasOwn(cible, cle) ? cible[cle] : undefined
  }
  if (estUnSchema(cible)) return cible
  throw new SchemaIllisible(`la référence « ${reference.slice(0, 80)} » ne mène nulle part`)
}

/** Le type JSON d’une valeur ; un nombre entier est « integer ». */
export function typeDe(valeur: unknown): TypeJson {
  if (valeur === null) return 'null'
  if (Array.isArray(valeur)) return 'array'
  if (typeof valeur === 'number') return Number.isInteger(valeur) ? 'integer' : 'number'
  if (typeof valeur === 'string' || typeof valeur === 'boolean') return typeof valeur as 'string' | 'boolean'
  return 'object'
}
