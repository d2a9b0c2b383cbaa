import fc from 'fast-check'
import {
  estUnObjet,
  noms,
  resoudre,
  schemas,
  schemasParNom,
  sousSchema,
  type SchemaJson,
} from '../schema-json.ts'
import type { Objet } from './schemas.ts'

/** Au-delà, une structure récursive s’arrête : ses listes sont vides. */
const PROFONDEUR_AU_PLUS = 4

interface Lieu {
  readonly racine: SchemaJson
  readonly profondeur: number
}

const nombre = (valeur: unknown, absent: number) => (typeof valeur === 'number' ? valeur : absent)

/** Des caractères d’un et de deux mots de seize bits : une longueur de texte se compte en caractères. */
const caractere = fc.constantFrom('x', 'y', '1', 'é', '’', '\u{1F642}')

function texte(schema: Objet): fc.Arbitrary<unknown> {
  if (typeof schema['pattern'] === 'string') return fc.stringMatching(new RegExp(schema['pattern'], 'u'))
  const minLength = nombre(schema['minLength'], 0)
  return fc.string({ unit: caractere, minLength, maxLength: nombre(schema['maxLength'], minLength + 8) })
}

function valeurNumerique(schema: Objet): fc.Arbitrary<unknown> {
  const min = nombre(schema['minimum'], -20)
  const exclu = schema['exclusiveMaximum'] !== undefined
  const max = nombre(schema['exclusiveMaximum'] ?? schema['maximum'], min + 40)
  if (schema['type'] === 'integer') return fc.integer({ min: Math.ceil(min), max: exclu ? max - 1 : max })
  return fc.oneof(
    fc.double({ min, max, maxExcluded: exclu, noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min, max: exclu ? max - 1 : max }),
  )
}

function liste(schema: Objet, lieu: Lieu): fc.Arbitrary<unknown> {
  const places = schema['prefixItems'] === undefined ? [] : schemas(schema['prefixItems'])
  const debut = fc.tuple(...places.map((place) => valeur(place, lieu)))
  const recursive = estUnObjet(schema['items']) && '$ref' in schema['items']
  if (schema['items'] === false || (recursive && lieu.profondeur > PROFONDEUR_AU_PLUS)) return debut
  const minLength = Math.max(0, nombre(schema['minItems'], 0) - places.length)
  const maxLength = Math.max(minLength, nombre(schema['maxItems'], minLength + 3) - places.length)
  const suite = fc.array(valeur(sousSchema(schema['items']), lieu), { minLength, maxLength })
  return fc.tuple(debut, suite).map(([premiers, autres]) => [...premiers, ...autres])
}

/** Un objet tel qu’on le produit : ses champs déclarés et, s’il le permet, d’autres. */
function objet(schema: Objet, lieu: Lieu): fc.Arbitrary<unknown> {
  const champs = schemasParNom(schema['properties'])
  const declares = fc.record(
    Object.fromEntries([...champs].map(([nom, champ]) => [nom, valeur(champ, lieu)])),
    { requiredKeys: [...noms(schema['required'])] },
  )
  const libres = schema['additionalProperties']
  if (libres === undefined || libres === false) return declares
  const nomLibre = fc.constantFrom('a', 'b', 'c', 'd', 'etat').filter((nom) => !champs.has(nom))
  const autres = fc.dictionary(nomLibre, valeur(sousSchema(libres), lieu), { maxKeys: 2 })
  return fc.tuple(autres, declares).map(([premiers, suite]) => ({ ...premiers, ...suite }))
}

const parType: Readonly<Record<string, (schema: Objet, lieu: Lieu) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  string: texte,
  integer: valeurNumerique,
  number: valeurNumerique,
  array: liste,
  object: objet,
}

/** Une valeur que ce schéma décrit, tel que le lit celui qui produit. */
export function valeur(schema: SchemaJson, { racine, profondeur }: Lieu): fc.Arbitrary<unknown> {
  const lieu = { racine, profondeur: profondeur + 1 }
  if (typeof schema === 'boolean') return fc.jsonValue({ maxDepth: 1 })
  if (schema['$ref'] !== undefined) return valeur(resoudre(schema['$ref'], racine), lieu)
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  const union = schema['anyOf'] ?? schema['oneOf']
  if (union !== undefined) return fc.oneof(...schemas(union).map((branche) => valeur(branche, lieu)))
  if (schema['allOf'] !== undefined)
    return fc
      .tuple(...schemas(schema['allOf']).map((membre) => valeur(membre, lieu)))
      .map((membres) => Object.assign({}, ...membres) as unknown)
  const types: unknown[] = Array.isArray(schema['type']) ? schema['type'] : [schema['type']]
  if (types[0] === undefined) return fc.jsonValue({ maxDepth: 1 })
  return fc.oneof(
    ...types.map((type) => parType[String(type)]?.({ ...schema, type }, lieu) ?? fc.constant(null)),
  )
}
