import ts from 'typescript5'
import type { SchemaJson } from '../src/core/compatibilite/schema-json.ts'

type Schema = Exclude<SchemaJson, boolean>

/** Ce qui n’existe jamais. */
const JAMAIS: Schema = { not: {} }

const primitifs: readonly (readonly [ts.TypeFlags, Schema])[] = [
  [ts.TypeFlags.Never, JAMAIS],
  [ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void, { type: 'null' }],
  [ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive, {}],
  [ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral, { type: 'string' }],
  [ts.TypeFlags.Number, { type: 'number' }],
  [ts.TypeFlags.Boolean, { type: 'boolean' }],
]

interface Lecture {
  readonly verificateur: ts.TypeChecker
  /** Les objets en cours de lecture, du plus large au plus profond. */
  readonly enCours: Map<ts.Type, { nom: string; cite: boolean }>
  readonly definitions: Map<string, Schema>
  /** Où l’on est, pour dire ce qui ne s’écrit pas. */
  readonly chemin: readonly string[]
}

/**
 * Écrit un type TypeScript en schéma JSON : ce qu’une valeur de ce type devient une fois sérialisée. Un objet y est ouvert,
 * puisque qui le lit ignore ce qu’il ne connaît pas. Un type qui se contient lui-même est nommé dans `$defs`.
 *
 * @throws si le type n’a pas d’écriture JSON (une fonction, un symbole, un grand entier)
 */
export function schemaDUnType(verificateur: ts.TypeChecker, type: ts.Type, nom: string): SchemaJson {
  const lecture: Lecture = { verificateur, enCours: new Map(), definitions: new Map(), chemin: [nom] }
  const schema = lire(type, lecture)
  if (lecture.definitions.size === 0) return schema
  return { ...schema, $defs: Object.fromEntries(lecture.definitions) }
}

const dans = (lecture: Lecture, etape: string): Lecture => ({
  ...lecture,
  chemin: [...lecture.chemin, etape],
})

const a = (type: ts.Type, drapeau: ts.TypeFlags) => (type.flags & drapeau) !== 0

function lire(type: ts.Type, lecture: Lecture): Schema {
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
  if (a(type, ts.TypeFlags.BooleanLiteral))
    return { const: lecture.verificateur.typeToString(type) === 'true' }
  const primitif = primitifs.find(([drapeau]) => a(type, drapeau))
  if (primitif) return primitif[1]
  if (type.isUnion()) return reunir(type.types.map((membre) => lire(membre, lecture)))
  // Un texte marqué (`string & { marque }`) n’est qu’un texte une fois sérialisé.
  const marque = type.isIntersection() && type.types.find((membre) => !a(membre, ts.TypeFlags.Object))
  if (marque) return lire(marque, lecture)
  if (a(type, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return lireObjet(type, lecture)
  throw new Error(
    `${lecture.chemin.join('.')} : le type « ${lecture.verificateur.typeToString(type)} » ne s’écrit pas en JSON.`,
  )
}

/** Une union, ses valeurs connues réunies et rangées : l’ordre où TypeScript les rencontre change d’un lancement à l’autre. */
function reunir(membres: readonly Schema[]): Schema {
  const valeurs = membres.filter((membre) => 'const' in membre).map((membre) => membre['const'])
  const autres = membres.filter((membre) => !('const' in membre))
  const toutBooleen = valeurs.includes(true) && valeurs.includes(false)
  const restantes = toutBooleen ? valeurs.filter((valeur) => typeof valeur !== 'boolean') : valeurs
  const branches = [
    ...autres,
    ...(toutBooleen ? [{ type: 'boolean' }] : []),
    ...(restantes.length > 0 ? [enumerer(restantes)] : []),
  ]
  const uniques = [...new Map(branches.map((branche) => [JSON.stringify(branche), branche])).entries()]
    .toSorted(([gauche], [droite]) => (gauche < droite ? -1 : 1))
    .map(([, branche]) => branche)
  const [seule] = uniques
  return uniques.length === 1 && seule ? seule : { anyOf: uniques }
}

function enumerer(valeurs: readonly unknown[]): Schema {
  const rangees = valeurs.toSorted((gauche, droite) =>
    JSON.stringify(gauche) < JSON.stringify(droite) ? -1 : 1,
  )
  return rangees.length === 1 ? { const: rangees[0] } : { enum: rangees }
}

function lireObjet(type: ts.Type, lecture: Lecture): Schema {
  const ouvert = lecture.enCours.get(type)
  if (ouvert) {
    ouvert.cite = true
    return { $ref: `#/$defs/${ouvert.nom}` }
  }
  const entree = { nom: `type${lecture.enCours.size + lecture.definitions.size + 1}`, cite: false }
  lecture.enCours.set(type, entree)
  const schema = lireStructure(type, lecture)
  lecture.enCours.delete(type)
  if (!entree.cite) return schema
  lecture.definitions.set(entree.nom, schema)
  return { $ref: `#/$defs/${entree.nom}` }
}

function lireStructure(type: ts.Type, lecture: Lecture): Schema {
  const { verificateur } = lecture
  if (verificateur.isTupleType(type)) return lireTuple(type as ts.TupleTypeReference, lecture)
  if (verificateur.isArrayType(type)) {
    const [element] = verificateur.getTypeArguments(type as ts.TypeReference)
    return { type: 'array', items: element ? lire(element, dans(lecture, '[]')) : {} }
  }
  if (type.getCallSignatures().length > 0)
    throw new Error(`${lecture.chemin.join('.')} : une fonction ne s’écrit pas en JSON.`)
  return lireChamps(type, lecture)
}

function lireTuple(type: ts.TupleTypeReference, lecture: Lecture): Schema {
  const places = lecture.verificateur.getTypeArguments(type).map((place) => lire(place, dans(lecture, '[]')))
  const { minLength, fixedLength, combinedFlags } = type.target
  const suite = (combinedFlags & ts.ElementFlags.Variable) !== 0 ? reunir(places.slice(fixedLength)) : null
  return {
    type: 'array',
    prefixItems: places.slice(0, fixedLength),
    minItems: minLength,
    ...(suite ? { items: suite } : { items: false, maxItems: fixedLength }),
  }
}

interface Champ {
  readonly nom: string
  /** Sans le « undefined » d’un champ facultatif : JSON n’écrit pas ce qui n’est pas défini. */
  readonly membres: readonly ts.Type[]
  readonly facultatif: boolean
}

function lireChamp(champ: ts.Symbol, { verificateur }: Lecture): Champ {
  const type = verificateur.getTypeOfSymbol(champ)
  const tous = type.isUnion() && !a(type, ts.TypeFlags.Boolean) ? type.types : [type]
  const membres = tous.filter((membre) => !a(membre, ts.TypeFlags.Undefined | ts.TypeFlags.Never))
  const facultatif = membres.length < tous.length || (champ.flags & ts.SymbolFlags.Optional) !== 0
  return { nom: champ.getName(), membres, facultatif }
}

function lireChamps(type: ts.Type, lecture: Lecture): Schema {
  const champs = lecture.verificateur
    .getPropertiesOfType(type)
    .map((champ) => lireChamp(champ, lecture))
    .filter(({ membres }) => membres.length > 0)
    .toSorted((gauche, droite) => (gauche.nom < droite.nom ? -1 : 1))
  const required = champs.filter(({ facultatif }) => !facultatif).map(({ nom }) => nom)
  const index = lecture.verificateur.getIndexInfosOfType(type)
  return {
    type: 'object',
    ...(champs.length > 0 && {
      properties: Object.fromEntries(
        champs.map(({ nom, membres }) => [
          nom,
          reunir(membres.map((membre) => lire(membre, dans(lecture, nom)))),
        ]),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(index.length > 0 && {
      additionalProperties: reunir(index.map(({ type: valeur }) => lire(valeur, dans(lecture, '*')))),
    }),
  }
}
