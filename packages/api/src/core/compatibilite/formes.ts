import {
  egaux,
  estUnObjet,
  noms,
  resoudre,
  SchemaIllisible,
  schemas,
  schemasParNom,
  typeDe,
  type SchemaJson,
  type TypeJson,
} from './schema-json.ts'

type Contraintes = Readonly<Record<string, unknown>>

/** L’une des façons d’être admis par un schéma : un seul type ou une seule valeur, et toutes les contraintes à la fois. */
export interface Forme {
  /** `tout` : le schéma ne dit rien du type. */
  readonly type: TypeJson | 'tout'
  readonly litteral?: { readonly valeur: unknown }
  /** Par mot-clé. Ceux que l’on peut cumuler (motif, format…) portent ici la liste de leurs valeurs. */
  readonly contraintes: Contraintes
}

/** Ce qu’un schéma dit sans rien contraindre. */
const ANNOTATIONS = new Set([
  '$schema',
  '$id',
  '$anchor',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'default',
  'deprecated',
  'examples',
  'readOnly',
  'writeOnly',
])

const CUMULABLES = new Set(['pattern', 'format', 'not', 'multipleOf'])
const STRUCTURE = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', 'type', 'const', 'enum'])
const PLUS_GRAND = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'])
const PLUS_PETIT = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'])
const SCHEMAS = new Set(['items', 'additionalProperties', 'propertyNames'])

/** Inscrit sur une forme quand la réunion de deux contraintes ne se dit pas : elle n’admet alors rien de sûr. */
export const INDICIBLE = 'réunion de contraintes'

/** Au-delà, un schéma n’est plus de ceux que l’on écrit à la main. */
const FORMES_AU_PLUS = 500

const TYPES = new Set<unknown>(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])
const estUnType = (valeur: unknown): valeur is TypeJson => TYPES.has(valeur)

/** Les deux types à la fois : le plus étroit, ou aucun. */
function croiserTypes(a: Forme['type'], b: Forme['type']): Forme['type'] | null {
  if (a === b || b === 'tout') return a
  if (a === 'tout') return b
  const deux = new Set([a, b])
  return deux.has('integer') && deux.has('number') ? 'integer' : null
}

function croiserProprietes(a: unknown, b: unknown): unknown {
  const reunies = new Map(schemasParNom(a))
  for (const [nom, schema] of schemasParNom(b)) {
    const autre = reunies.get(nom)
    reunies.set(nom, autre === undefined || egaux(autre, schema) ? schema : { allOf: [autre, schema] })
  }
  return Object.fromEntries(reunies)
}

function croiserValeurs(cle: string, a: unknown, b: unknown): readonly [string, unknown] {
  if (CUMULABLES.has(cle)) return [cle, [...(a as unknown[]), ...(b as unknown[])]]
  if (egaux(a, b)) return [cle, a]
  if (cle === 'required') return [cle, [...new Set([...noms(a), ...noms(b)])]]
  if (cle === 'properties') return [cle, croiserProprietes(a, b)]
  if (PLUS_GRAND.has(cle)) return [cle, Math.max(Number(a), Number(b))]
  if (PLUS_PETIT.has(cle)) return [cle, Math.min(Number(a), Number(b))]
  if (cle === 'uniqueItems') return [cle, true]
  if (SCHEMAS.has(cle)) return [cle, { allOf: [a, b] }]
  return [INDICIBLE, [a, b]]
}

/**
 * Un objet clos ne s’étend pas : « ces champs et pas d’autres », et d’autres champs encore, ne se disent pas d’un seul objet.
 * Non plus qu’une liste dont seules les premières places seraient nommées de l’autre côté.
 */
function contredit(a: Contraintes, b: Contraintes): boolean {
  const connus = schemasParNom(a['properties'])
  const clos = a['additionalProperties'] !== undefined
  if (clos && [...schemasParNom(b['properties']).keys()].some((nom) => !connus.has(nom))) return true
  return a['items'] !== undefined && places(b) > places(a)
}

const places = ({ prefixItems }: Contraintes): number => (Array.isArray(prefixItems) ? prefixItems.length : 0)

function croiserContraintes(a: Contraintes, b: Contraintes): Contraintes {
  const reunies: Record<string, unknown> = { ...a }
  for (const [cle, valeur] of Object.entries(b)) {
    const [nom, reunie] = Object.hasOwn(a, cle) ? croiserValeurs(cle, a[cle], valeur) : [cle, valeur]
    reunies[nom] = reunie
  }
  return contredit(a, b) || contredit(b, a) ? { ...reunies, [INDICIBLE]: true } : reunies
}

function croiserDeux(a: Forme, b: Forme): Forme | null {
  const contraintes = croiserContraintes(a.contraintes, b.contraintes)
  if (a.litteral && b.litteral)
    return egaux(a.litteral.valeur, b.litteral.valeur) ? { ...a, contraintes } : null
  const type = croiserTypes(a.type, b.type)
  const litteral = a.litteral ?? b.litteral
  if (type === null) return null
  return litteral ? { type: typeDe(litteral.valeur), litteral, contraintes } : { type, contraintes }
}

function croiser(a: readonly Forme[], b: readonly Forme[]): readonly Forme[] {
  if (a.length * b.length > FORMES_AU_PLUS) throw new SchemaIllisible('le schéma a trop de formes')
  return a.flatMap((forme) => b.map((autre) => croiserDeux(forme, autre))).filter((forme) => forme !== null)
}

function formesSimples(schema: Readonly<Record<string, unknown>>): readonly Forme[] {
  const contraintes = Object.fromEntries(
    Object.entries(schema)
      .filter(([cle]) => !ANNOTATIONS.has(cle) && !STRUCTURE.has(cle))
      .map(([cle, valeur]) => [cle, CUMULABLES.has(cle) ? [valeur] : valeur]),
  )
  if ('const' in schema || 'enum' in schema) {
    const valeurs = 'const' in schema ? [schema['const']] : schema['enum']
    if (!Array.isArray(valeurs)) throw new SchemaIllisible('« enum » n’est pas une liste')
    return valeurs.map((valeur) => ({ type: typeDe(valeur), litteral: { valeur }, contraintes }))
  }
  return [{ type: 'tout', contraintes }]
}

function formesDeType(type: unknown): readonly Forme[] {
  if (type === undefined) return [{ type: 'tout', contraintes: {} }]
  const types: unknown[] = Array.isArray(type) ? type : [type]
  if (!types.every(estUnType)) throw new SchemaIllisible('un type est inconnu')
  return types.map((un) => ({ type: un, contraintes: {} }))
}

/**
 * Les formes d’un schéma de `racine`. Chaque schéma n’est lu qu’une fois : ses parties gardent leur identité, ce qui permet
 * de reconnaître une structure récursive.
 */
export function lecteurDeFormes(racine: SchemaJson): (schema: SchemaJson) => readonly Forme[] {
  const lues = new WeakMap<object, readonly Forme[]>()
  const enCours = new Set<object>()

  function lire(schema: SchemaJson): readonly Forme[] {
    if (schema === true) return [{ type: 'tout', contraintes: {} }]
    if (schema === false) return []
    const connues = lues.get(schema)
    if (connues) return connues
    if (enCours.has(schema)) throw new SchemaIllisible('le schéma se définit par lui-même')
    enCours.add(schema)
    const formes = composer(schema)
    enCours.delete(schema)
    lues.set(schema, formes)
    return formes
  }

  function composer(schema: Readonly<Record<string, unknown>>): readonly Forme[] {
    let formes = croiser(formesDeType(schema['type']), formesSimples(schema))
    if (schema['$ref'] !== undefined) formes = croiser(formes, lire(resoudre(schema['$ref'], racine)))
    if (schema['allOf'] !== undefined)
      for (const membre of schemas(schema['allOf'])) formes = croiser(formes, lire(membre))
    if (schema['anyOf'] !== undefined) formes = croiser(formes, schemas(schema['anyOf']).flatMap(lire))
    if (schema['oneOf'] !== undefined) formes = croiser(formes, uneSeule(schemas(schema['oneOf']).map(lire)))
    return formes.filter((forme) => !estImpossible(forme))
  }

  /** « oneOf » refuse ce que deux branches admettent : il ne vaut « anyOf » qu’entre branches qui s’excluent. */
  function uneSeule(branches: readonly (readonly Forme[])[]): readonly Forme[] {
    const sures = branches.every((branche, rang) =>
      branches.slice(rang + 1).every((autre) => toutesDisjointes(branche, autre, lire)),
    )
    const formes = branches.flat()
    if (sures) return formes
    return formes.map((forme) => ({ ...forme, contraintes: { ...forme.contraintes, [INDICIBLE]: true } }))
  }

  return lire
}

/** `{ not: {} }` : rien n’est admis. C’est ainsi que s’écrit une valeur qui n’existe jamais. */
function estImpossible({ contraintes }: Forme): boolean {
  const exclus = contraintes['not']
  return (
    Array.isArray(exclus) &&
    exclus.some((un) => un === true || (estUnObjet(un) && Object.keys(un).length === 0))
  )
}

type Lecteur = (schema: SchemaJson) => readonly Forme[]

function toutesDisjointes(a: readonly Forme[], b: readonly Forme[], lire: Lecteur): boolean {
  return a.every((forme) => b.every((autre) => disjointes(forme, autre, lire, lire)))
}

/** Aucune valeur n’est des deux types, ou n’est égale aux deux valeurs. */
function distinctes(a: Forme, b: Forme): boolean {
  if (a.litteral && b.litteral) return !egaux(a.litteral.valeur, b.litteral.valeur)
  return croiserTypes(a.type, b.type) === null
}

/**
 * Dit à coup sûr qu’aucune valeur n’est des deux formes : types ou valeurs distincts, ou un champ obligatoire qui n’a que des
 * valeurs connues, jamais les mêmes (ce qui distingue les branches d’une union).
 */
export function disjointes(a: Forme, b: Forme, lireA: Lecteur, lireB: Lecteur): boolean {
  if (distinctes(a, b)) return true
  if (a.type !== 'object' || b.type !== 'object' || a.litteral || b.litteral) return false
  const obligatoires = new Set([...noms(a.contraintes['required']), ...noms(b.contraintes['required'])])
  const champsA = schemasParNom(a.contraintes['properties'])
  const champsB = schemasParNom(b.contraintes['properties'])
  return [...obligatoires].some((nom) => {
    const [gauche, droite] = [champsA.get(nom), champsB.get(nom)]
    if (gauche === undefined || droite === undefined) return false
    const [valeursA, valeursB] = [lireA(gauche), lireB(droite)]
    if (![...valeursA, ...valeursB].every(({ litteral }) => litteral !== undefined)) return false
    return valeursA.every((forme) => valeursB.every((autre) => distinctes(forme, autre)))
  })
}
