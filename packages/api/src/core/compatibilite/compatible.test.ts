import { describe, expect, test } from 'vitest'
import { entreeCompatible, sortieCompatible } from './compatible.ts'
import type { SchemaJson } from './schema-json.ts'

const texte = { type: 'string' }
const nombre = { type: 'number' }
const objet = (properties: Record<string, SchemaJson>, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
})
const liste = (items: SchemaJson, autres: object = {}) => ({ type: 'array', items, ...autres })
const enumere = (...valeurs: unknown[]) => ({ enum: valeurs })
const ou = (...anyOf: SchemaJson[]) => ({ anyOf })
const recursif = (feuille: SchemaJson) => ({
  $ref: '#/$defs/noeud',
  $defs: { noeud: objet({ feuille, enfants: liste({ $ref: '#/$defs/noeud' }) }, ['feuille', 'enfants']) },
})

type Cas = readonly [nom: string, ancien: SchemaJson, nouveau: SchemaJson, phrases: readonly string[]]

describe('Ce que l’API prend', () => {
  test.each<Cas>([
    ['le même schéma', objet({ a: texte }, ['a']), objet({ a: texte }, ['a']), []],
    ['un champ facultatif de plus', objet({ a: texte }, ['a']), objet({ a: texte, b: nombre }, ['a']), []],
    ['un champ qui devient facultatif', objet({ a: texte }, ['a']), objet({ a: texte }), []],
    ['une valeur admise de plus', enumere('a', 'b'), enumere('a', 'b', 'c'), []],
    ['une valeur devenue texte libre', enumere('a', 'b'), texte, []],
    ['un texte qui peut être plus long', { ...texte, maxLength: 10 }, { ...texte, maxLength: 20 }, []],
    ['l’absence de valeur admise', texte, ou(texte, { type: 'null' }), []],
    ['un entier admis comme nombre', { type: 'integer' }, nombre, []],
    [
      'une règle qui nomme ses valeurs',
      enumere('2026-01-01'),
      { ...texte, pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      [],
    ],
    [
      'une description qui change',
      { ...texte, description: 'ancienne' },
      { ...texte, description: 'neuve' },
      [],
    ],
    [
      'un champ obligatoire de plus',
      objet({ a: texte }, ['a']),
      objet({ a: texte, b: nombre }, ['a', 'b']),
      ['saisie.b : l’API exige ce champ, que la section ne connaît pas.'],
    ],
    [
      'un champ qui devient obligatoire',
      objet({ a: texte }),
      objet({ a: texte }, ['a']),
      ['saisie.a : l’API exige ce champ, que la section n’envoie pas toujours.'],
    ],
    [
      'un champ qui n’est plus lu',
      objet({ a: texte, b: texte }, ['a']),
      objet({ a: texte }, ['a']),
      ['saisie.b : la section envoie ce champ, que l’API ne lit plus.'],
    ],
    [
      'un champ qui n’est plus admis',
      objet({ a: texte, b: texte }),
      { ...objet({ a: texte }), additionalProperties: false },
      ['saisie.b : la section envoie ce champ, que l’API ne lit plus.'],
    ],
    [
      'une valeur retirée',
      objet({ tri: enumere('code', 'meteo', 'date') }),
      objet({ tri: enumere('code') }),
      ['saisie.tri : la section peut envoyer « meteo » ou « date », que l’API n’accepte pas.'],
    ],
    [
      'un type qui change, au fond d’une liste',
      objet({ jalons: liste(objet({ rang: texte })) }),
      objet({ jalons: liste(objet({ rang: nombre })) }),
      ['saisie.jalons[].rang : la section envoie un texte, l’API attend un nombre.'],
    ],
    [
      'un texte plus court',
      objet({ a: { ...texte, maxLength: 500 } }),
      objet({ a: { ...texte, maxLength: 300 } }),
      ['saisie.a : l’API attend au plus 300 caractères, ce qui n’est plus assuré.'],
    ],
    [
      'une borne resserrée',
      { type: 'integer', minimum: 0, maximum: 200 },
      { type: 'integer', minimum: 1, maximum: 200 },
      ['saisie : l’API attend un nombre au moins égal à 1, ce qui n’est plus assuré.'],
    ],
    [
      'un format exigé',
      texte,
      { ...texte, format: 'uuid' },
      ['saisie : l’API attend un texte au format « uuid », ce qui n’est plus assuré.'],
    ],
    [
      'un vide qui n’est plus admis',
      ou(texte, { type: 'null' }),
      texte,
      ['saisie : la section peut envoyer l’absence de valeur, que l’API n’accepte pas.'],
    ],
    [
      'une saisie là où il n’y en avait pas',
      { type: 'null' },
      objet({ code: texte }, ['code']),
      ['saisie : la section peut envoyer l’absence de valeur, que l’API n’accepte pas.'],
    ],
    [
      'une règle que l’on ne sait pas comparer',
      liste(texte),
      liste(texte, { contains: { const: 'a' } }),
      ['saisie : l’API attend une règle qui ne se compare pas (contains).'],
    ],
  ])('%s', (_, ancien, nouveau, phrases) => {
    expect(entreeCompatible(ancien, nouveau)).toEqual(phrases)
  })
})

const succes = objet({ etat: { const: 'ok' }, valeur: texte }, ['etat', 'valeur'])
const echec = objet({ etat: { const: 'ko' }, motif: texte }, ['etat', 'motif'])

describe('Ce que l’API donne', () => {
  test.each<Cas>([
    ['un champ de plus', objet({ a: texte }, ['a']), objet({ a: texte, b: texte }, ['a', 'b']), []],
    ['une valeur qui ne se donne plus', enumere('a', 'b'), enumere('a'), []],
    ['un champ facultatif toujours donné', objet({ a: texte }), objet({ a: texte }, ['a']), []],
    ['un champ facultatif qui n’existe plus', objet({ a: texte }), objet({}), []],
    ['une branche d’union en moins', ou(succes, echec), succes, []],
    ['les branches dans un autre ordre', ou(succes, echec), ou(echec, succes), []],
    [
      'les deux branches en un seul objet',
      ou(objet({ a: { const: 1 } }, ['a']), objet({ a: { const: 2 } }, ['a'])),
      objet({ a: enumere(1, 2) }, ['a']),
      [],
    ],
    ['oui et non en un booléen', enumere(true, false), { type: 'boolean' }, []],
    ['la même structure récursive', recursif(texte), { ...recursif(texte), title: 'autre' }, []],
    [
      'un couple donné pour une liste',
      liste(texte),
      { type: 'array', prefixItems: [texte, texte], items: false },
      [],
    ],
    [
      'un champ retiré',
      objet({ a: texte, b: texte }, ['a', 'b']),
      objet({ a: texte }, ['a']),
      ['réponse.b : la section compte sur ce champ, que l’API ne donne plus.'],
    ],
    [
      'un champ devenu facultatif',
      objet({ a: texte }, ['a']),
      objet({ a: texte }),
      ['réponse.a : la section compte sur ce champ, que l’API ne donne plus toujours.'],
    ],
    [
      'une valeur nouvelle',
      objet({ lignes: liste(objet({ statut: enumere('en_cours') })) }),
      objet({ lignes: liste(objet({ statut: enumere('en_cours', 'archivee') })) }),
      ['réponse.lignes[].statut : l’API peut donner « archivee », que la section ne connaît pas.'],
    ],
    [
      'une valeur qui peut manquer',
      objet({ a: texte }, ['a']),
      objet({ a: ou(texte, { type: 'null' }) }, ['a']),
      ['réponse.a : l’API peut donner l’absence de valeur, que la section ne connaît pas.'],
    ],
    [
      'un dictionnaire dont les valeurs changent',
      { type: 'object', additionalProperties: nombre },
      { type: 'object', additionalProperties: texte },
      ['réponse.* : l’API donne un texte, la section attend un nombre.'],
    ],
    [
      'une branche d’union de plus',
      succes,
      ou(succes, echec),
      ['réponse : l’API donne un objet, la section attend un objet.'],
    ],
    [
      'un champ changé dans une branche',
      ou(succes, echec),
      ou(succes, objet({ etat: { const: 'ko' }, motif: nombre }, ['etat', 'motif'])),
      ['réponse.motif : l’API donne un nombre, la section attend un texte.'],
    ],
    [
      'une feuille changée dans une structure récursive',
      recursif(texte),
      recursif(nombre),
      [
        'réponse.feuille : l’API donne un nombre, la section attend un texte.',
        'réponse.enfants[].feuille : l’API donne un nombre, la section attend un texte.',
      ],
    ],
    ['n’importe quoi', texte, {}, ['réponse : l’API donne n’importe quoi, la section attend un texte.']],
    [
      'un texte libre au lieu de valeurs connues',
      enumere('a', 'b'),
      texte,
      ['réponse : l’API donne un texte, la section attend « a » ou « b ».'],
    ],
    [
      'un couple devenu triplet',
      { type: 'array', prefixItems: [texte, texte], items: false, maxItems: 2 },
      { type: 'array', prefixItems: [texte, texte, texte], items: false, maxItems: 3 },
      [
        'réponse : la section attend au plus 2 éléments, ce qui n’est plus assuré.',
        'réponse[2] : l’API peut donner un texte, que la section ne connaît pas.',
      ],
    ],
  ])('%s', (_, ancien, nouveau, phrases) => {
    expect(sortieCompatible(ancien, nouveau)).toEqual(phrases)
  })
})

describe('Un schéma que l’on ne sait pas lire est refusé, sans erreur', () => {
  const profond = (fond: SchemaJson) =>
    Array.from({ length: 20_000 }).reduce<SchemaJson>((dedans) => ({ type: 'array', items: dedans }), fond)

  test.each<[string, SchemaJson]>([
    ['une référence qui ne mène nulle part', { $ref: '#/$defs/absent' }],
    ['une référence hors du schéma', { $ref: 'https://exemple.fr/schema.json' }],
    ['un schéma qui se définit par lui-même', { $ref: '#' }],
    ['un type inconnu', { type: 'date' }],
    ['des champs qui n’en sont pas', { type: 'object', properties: 'rien' }],
    ['une liste de champs obligatoires qui n’en est pas une', { type: 'object', required: 'a' }],
    ['un schéma sans mesure', profond({ type: 'string' })],
    ['une référence mal codée', { $ref: '#/%' }],
  ])('%s', (_, illisible) => {
    const [phrase] = sortieCompatible(illisible, profond({ type: 'null' }))
    expect(phrase).toMatch(/^réponse/)
    expect(entreeCompatible(illisible, { type: 'object', properties: { a: texte } })).not.toEqual([])
  })

  test.each(['toString', 'valueOf', 'hasOwnProperty'])(
    'une règle nommée comme ce que tout objet porte déjà (%s)',
    (nom) => {
      const phrase = `la section attend une règle qui ne se compare pas (${nom})`
      expect(sortieCompatible({ type: 'string', [nom]: {} }, texte)).toEqual([`réponse : ${phrase}.`])
      expect(sortieCompatible({ [nom]: 1 }, texte)).toEqual([`réponse : ${phrase}.`])
    },
  )

  test('un schéma qui multiplie ses formes est arrêté', () => {
    const deux = (nom: string) =>
      ou(objet({ [nom]: { const: 1 } }, [nom]), objet({ [nom]: { const: 2 } }, [nom]))
    const produit = { allOf: Array.from({ length: 12 }, (_, rang) => deux(`champ${rang}`)) }
    expect(sortieCompatible(produit, texte)[0]).toMatch(/ne se comparent pas/)
  })
})
