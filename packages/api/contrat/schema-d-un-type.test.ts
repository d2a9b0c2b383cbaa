import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaDUnType } from './schema-d-un-type.ts'

/** Chaque type d’essai, et ce qu’il devient. */
const cas: readonly (readonly [nom: string, type: string, schema: unknown])[] = [
  ['un texte', 'string', { type: 'string' }],
  ['un nombre', 'number', { type: 'number' }],
  ['un oui ou non', 'boolean', { type: 'boolean' }],
  ['oui seulement', 'true', { const: true }],
  ['une valeur', `'a'`, { const: 'a' }],
  ['des valeurs, rangées', `'b' | 'a' | 2`, { enum: ['a', 'b', 2] }],
  ['un texte d’une certaine forme', '`A${number}-${string}`', { type: 'string' }],
  ['un texte marqué', `string & { readonly marque: 'x' }`, { type: 'string' }],
  ['une valeur ou rien', 'string | null', { anyOf: [{ type: 'null' }, { type: 'string' }] }],
  ['rien à rendre', 'void', { type: 'null' }],
  ['n’importe quoi', 'unknown', {}],
  ['une liste', 'readonly number[]', { type: 'array', items: { type: 'number' } }],
  [
    'un couple dont la fin peut manquer, ou n’être pas définie',
    'readonly [string, number?]',
    {
      type: 'array',
      prefixItems: [{ type: 'string' }, { anyOf: [{ type: 'null' }, { type: 'number' }] }],
      minItems: 1,
      items: false,
      maxItems: 2,
    },
  ],
  [
    'une liste qui commence par un texte',
    '[string, ...number[]]',
    { type: 'array', prefixItems: [{ type: 'string' }], minItems: 1, items: { type: 'number' } },
  ],
  [
    'un objet, ses champs rangés',
    '{ b: string; a?: number; c: boolean | undefined }',
    {
      type: 'object',
      properties: { a: { type: 'number' }, b: { type: 'string' }, c: { type: 'boolean' } },
      required: ['b'],
    },
  ],
  [
    'un champ facultatif qui peut être vide',
    '{ a?: string | null }',
    { type: 'object', properties: { a: { anyOf: [{ type: 'null' }, { type: 'string' }] } } },
  ],
  ['un champ qui n’existe jamais', '{ a?: undefined; b?: never }', { type: 'object' }],
  ['un dictionnaire', 'Record<string, number>', { type: 'object', additionalProperties: { type: 'number' } }],
  [
    'un dictionnaire de noms connus',
    `Record<'a' | 'b', 1>`,
    { type: 'object', properties: { a: { const: 1 }, b: { const: 1 } }, required: ['a', 'b'] },
  ],
  [
    'deux objets réunis',
    '{ a: string } & { b?: number }',
    { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } }, required: ['a'] },
  ],
  [
    'une union dont un champ distingue les branches',
    `{ ok: true; valeur: string } | { ok: false }`,
    {
      anyOf: [
        { type: 'object', properties: { ok: { const: false } }, required: ['ok'] },
        {
          type: 'object',
          properties: { ok: { const: true }, valeur: { type: 'string' } },
          required: ['ok', 'valeur'],
        },
      ],
    },
  ],
  [
    'un arbre, nommé une fois',
    'Arbre',
    {
      $ref: '#/$defs/type1',
      $defs: {
        type1: {
          type: 'object',
          properties: {
            enfants: { type: 'array', items: { $ref: '#/$defs/type1' } },
            nom: { type: 'string' },
          },
          required: ['enfants', 'nom'],
        },
      },
    },
  ],
]

/** Des types qu’aucune réponse ne peut porter. */
const refuses: readonly (readonly [nom: string, type: string])[] = [
  ['une fonction', '{ a: () => void }'],
  ['un grand entier', '{ a: bigint }'],
  ['un symbole', '{ a: symbol }'],
]

describe('Un type, écrit en schéma JSON', () => {
  let dossier = ''
  let lire: (nom: string) => unknown = () => null

  beforeAll(() => {
    dossier = mkdtempSync(join(tmpdir(), 'schema-d-un-type-'))
    const fichier = join(dossier, 'types.ts')
    const types = [...cas, ...refuses].map(([, type], rang) => `export declare const t${rang}: ${type}`)
    writeFileSync(fichier, `interface Arbre { nom: string; enfants: Arbre[] }\n${types.join('\n')}\n`)
    const programme = ts.createProgram([fichier], { strict: true, target: ts.ScriptTarget.ES2022, types: [] })
    const verificateur = programme.getTypeChecker()
    const source = programme.getSourceFile(fichier)
    const module = source && verificateur.getSymbolAtLocation(source)
    const symboles = module ? verificateur.getExportsOfModule(module) : []
    lire = (nom) => {
      const symbole = symboles.find((connu) => connu.getName() === nom)
      if (!symbole) throw new Error(`${nom} n’est pas déclaré.`)
      return schemaDUnType(verificateur, verificateur.getTypeOfSymbol(symbole), nom)
    }
  })
  afterAll(() => rmSync(dossier, { recursive: true, force: true }))

  test.each(cas.map(([nom, type, schema], rang) => ({ nom, type, schema, rang })))(
    '$nom : $type',
    ({ schema, rang }) => {
      expect(lire(`t${rang}`)).toEqual(schema)
    },
  )

  test.each(refuses.map(([nom], rang) => ({ nom, rang: cas.length + rang })))(
    '$nom est refusé, en disant où',
    ({ rang }) => {
      expect(() => lire(`t${rang}`)).toThrow(new RegExp(`^t${rang}\\.a : `))
    },
  )
})
