import fc from 'fast-check'
import type { SchemaJson } from '../schema-json.ts'

export type Objet = Exclude<SchemaJson, boolean>

/** Peu de noms, peu de valeurs : deux schémas tirés au hasard doivent souvent parler de la même chose. */
const nom = fc.constantFrom('a', 'b', 'c')
const litteral = fc.constantFrom<unknown>('x', 'y', 'z', 1, 2, true, null)
export const motifs = ['^[xy]+$', '^\\d{2}$', '^$'] as const

const bornes = (min: string, max: string): fc.Arbitrary<Objet> =>
  fc
    .record({ bas: fc.nat(3), etendue: fc.nat(4), avecBas: fc.boolean(), avecHaut: fc.boolean() })
    .map(({ bas, etendue, avecBas, avecHaut }) => ({
      ...(avecBas && { [min]: bas }),
      ...(avecHaut && { [max]: bas + etendue }),
    }))

const texte = fc.oneof(
  bornes('minLength', 'maxLength').map((autres) => ({ type: 'string', ...autres })),
  fc.constantFrom(...motifs).map((pattern) => ({ type: 'string', pattern })),
)
const nombre = fc
  .tuple(fc.constantFrom('integer', 'number'), bornes('minimum', 'maximum'), fc.boolean())
  .map(([type, autres, strict]) => {
    const { maximum, ...reste } = autres
    // Une borne exclue ne doit pas vider l’intervalle : l’échantillon n’aurait pas de valeur.
    return strict && maximum !== undefined
      ? { type, ...reste, exclusiveMaximum: Number(maximum) + 1 }
      : { type, ...autres }
  })
const enumere = fc.uniqueArray(litteral, { minLength: 1, maxLength: 3 }).map((valeurs) => ({ enum: valeurs }))
const feuille: fc.Arbitrary<Objet> = fc.oneof(
  texte,
  nombre,
  enumere,
  litteral.map((valeur) => ({ const: valeur })),
  fc.constantFrom<Objet>({ type: 'null' }, { type: 'boolean' }, { type: ['string', 'null'] }, {}),
)

function objet(dedans: fc.Arbitrary<Objet>): fc.Arbitrary<Objet> {
  return fc
    .record({
      properties: fc.dictionary(nom, dedans, { maxKeys: 3 }),
      exiges: fc.subarray(['a', 'b', 'c']),
      additionalProperties: fc.option(fc.oneof(fc.constant<SchemaJson>(false), dedans), {
        nil: undefined,
        freq: 3,
      }),
    })
    .map(({ properties, exiges, additionalProperties }) => ({
      type: 'object',
      properties,
      required: exiges.filter((un) => un in properties),
      ...(additionalProperties !== undefined && { additionalProperties }),
    }))
}

function liste(dedans: fc.Arbitrary<Objet>): fc.Arbitrary<Objet> {
  return fc.oneof(
    fc
      .tuple(dedans, bornes('minItems', 'maxItems'))
      .map(([items, autres]) => ({ type: 'array', items, ...autres })),
    fc
      .tuple(fc.array(dedans, { minLength: 1, maxLength: 2 }), fc.boolean(), dedans)
      .map(([prefixItems, clos, items]) => ({
        type: 'array',
        prefixItems,
        minItems: prefixItems.length,
        ...(clos ? { items: false, maxItems: prefixItems.length } : { items }),
      })),
  )
}

/** Une union dont un champ distingue les branches, comme en donnent les résultats d’un cas d’usage. */
function distinguee(dedans: fc.Arbitrary<Objet>): fc.Arbitrary<Objet> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 3 }),
      dedans,
      fc.boolean(),
    )
    .map(([valeurs, champ, exclusive]) => {
      const branches = valeurs.map((valeur, rang) => ({
        type: 'object',
        properties: { etat: { const: valeur }, ...(rang % 2 === 0 && { a: champ }) },
        required: rang % 2 === 0 ? ['etat', 'a'] : ['etat'],
      }))
      return exclusive ? { oneOf: branches } : { anyOf: branches }
    })
}

/** Deux objets réunis, de noms distincts : ce que zod fait d’une intersection. */
function reunion(dedans: fc.Arbitrary<Objet>): fc.Arbitrary<Objet> {
  return fc.tuple(dedans, dedans).map(([premier, second]) => ({
    allOf: [
      { type: 'object', properties: { a: premier }, required: ['a'] },
      { type: 'object', properties: { b: second } },
    ],
  }))
}

const { schema: arbre } = fc.letrec<{ schema: Objet }>((lie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    feuille,
    objet(lie('schema')),
    liste(lie('schema')),
    distinguee(lie('schema')),
    reunion(lie('schema')),
    fc.array(lie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
}))

/** Un arbre dont chaque nœud a des enfants de la même sorte. */
const recursif = arbre.map((valeur) => ({
  $ref: '#/$defs/noeud',
  $defs: {
    noeud: {
      type: 'object',
      properties: { valeur, enfants: { type: 'array', items: { $ref: '#/$defs/noeud' } } },
      required: ['valeur', 'enfants'],
    },
  },
}))

export const schemaQuelconque: fc.Arbitrary<Objet> = fc.oneof(
  { weight: 6, arbitrary: arbre },
  { weight: 1, arbitrary: recursif },
)
