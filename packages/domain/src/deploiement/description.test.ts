import { describe, expect, test } from 'vitest'
import { cheminsEnConflit, limitesDePublication, refusDuChemin } from './description.ts'
import { constructionSchema, descriptionSchema } from './description.schema.ts'

const sha384 = 'A'.repeat(64)
const description = {
  format: 1,
  section: 'cyber',
  version: '1.4.0',
  manifeste: { id: 'cyber' },
  portail: { contrat: 1, capacites: ['navigation'], composants: ['Button', 'styles/core.css'] },
  api: { 'steering.action.list': { prend: { type: 'object' }, donne: {} } },
  prechargement: { entree: ['remoteEntry.js'], pages: {} },
  fichiers: [{ chemin: 'remoteEntry.js', taille: 12, sha384 }],
}
const accepte = (partie: object) => descriptionSchema.safeParse({ ...description, ...partie }).success

describe('le chemin d’un fichier publié', () => {
  test.each([
    'remoteEntry.js',
    'section.json',
    'assets/accueil-page-CTbknKcq.js',
    'assets/_virtual_mf___mfe_internal__steering__loadShare__-BF39-XsJ.js',
    'assets/a/b/c.woff2',
    'assets/PHOTO.JPG',
  ])('« %s » est admis', (chemin) => {
    expect(refusDuChemin(chemin)).toBeNull()
  })

  test.each([
    '',
    '/etc/passwd.json',
    '../autre/remoteEntry.js',
    'assets/../../x.js',
    'assets/..',
    './x.js',
    'assets//x.js',
    'assets/',
    'assets\\x.js',
    'C:/x.js',
    '.env.json',
    'assets/.cache/x.js',
    'assets/é.js',
    'assets/x y.js',
    'assets/x%2e.js',
    'assets/x.js\u0000.css',
    'assets/x.js\n',
    'index.html',
    'page.htm',
    'x.js.map',
    'x.wasm',
    'x.php',
    'sansExtension',
    `${'a'.repeat(260)}.js`,
  ])('« %s » est refusé', (chemin) => {
    expect(refusDuChemin(chemin)).toEqual(expect.any(String))
  })

  test('se distingue des autres sur tous les disques', () => {
    expect(cheminsEnConflit(['a.js', 'b/a.js', 'b/c.js'])).toEqual([])
    expect(cheminsEnConflit(['a.js', 'A.js'])).toEqual(['A.js'])
    expect(cheminsEnConflit(['a.js', 'a.js/b.js'])).toEqual(['a.js'])
    expect(cheminsEnConflit(['a.js', 'a.js'])).toEqual(['a.js'])
  })
})

describe('la description d’une construction', () => {
  test('dit tout ce que l’équipe signe', () => {
    expect(descriptionSchema.parse(description)).toEqual(description)
  })

  test.each<[string, object]>([
    ['d’un autre format', { format: 2 }],
    ['avec un champ de plus', { entree: 'https://ailleurs.example/remoteEntry.js' }],
    ['d’une version qui n’en est pas une', { version: '../1.0.0' }],
    ['d’une section mal nommée', { section: '../cloud' }],
    ['sans fichier', { fichiers: [] }],
    ['d’un fichier sans empreinte', { fichiers: [{ chemin: 'a.js', taille: 1 }] }],
    [
      'd’un fichier à l’empreinte mal formée',
      { fichiers: [{ chemin: 'a.js', taille: 1, sha384: 'sha384-abc' }] },
    ],
    [
      'd’un fichier trop gros',
      { fichiers: [{ chemin: 'a.js', taille: limitesDePublication.fichier + 1, sha384 }] },
    ],
    ['d’un fichier de taille négative', { fichiers: [{ chemin: 'a.js', taille: -1, sha384 }] }],
    ['d’un fichier hors de son dossier', { fichiers: [{ chemin: '../a.js', taille: 1, sha384 }] }],
    [
      'de deux fichiers au même chemin',
      { fichiers: ['a.js', 'A.js'].map((chemin) => ({ chemin, taille: 1, sha384 })) },
    ],
    [
      'de trop de fichiers',
      {
        fichiers: Array.from({ length: limitesDePublication.fichiers + 1 }, (_, rang) => ({
          chemin: `${rang}.js`,
          taille: 1,
          sha384,
        })),
      },
    ],
    ['d’une procédure sans schéma de réponse', { api: { 'steering.action.list': { prend: {} } } }],
    ['d’une procédure mal nommée', { api: { '../x': { prend: {}, donne: {} } } }],
    ['sans contrat', { portail: { capacites: [], composants: [] } }],
    ['d’un préchargement hors de son dossier', { prechargement: { entree: ['../a.js'], pages: {} } }],
  ])('est refusée %s', (_cas, partie) => {
    expect(accepte(partie)).toBe(false)
  })

  test('reprend telle quelle ce que la construction a relevé', () => {
    const { portail, api } = description
    expect(constructionSchema.parse({ portail, api })).toEqual({ portail, api })
  })
})

describe('une description ne grossit pas sans fin', () => {
  const lettres = (rang: number) => String.fromCharCode(97 + (rang % 26), 97 + Math.floor(rang / 26))
  const nommes = (nombre: number, prefixe: string, valeur: unknown) =>
    Object.fromEntries(Array.from({ length: nombre }, (_, rang) => [`${prefixe}${lettres(rang)}`, valeur]))

  test.each<[string, number, (nombre: number) => object]>([
    ['procédures', 300, (nombre) => ({ api: nommes(nombre, 'cyber.p', { prend: {}, donne: {} }) })],
    [
      'pages à précharger',
      100,
      (nombre) => ({ prechargement: { entree: [], pages: nommes(nombre, 'page', []) } }),
    ],
    [
      'caractères au manifeste',
      limitesDePublication.manifeste,
      (nombre) => ({ manifeste: { a: 'x'.repeat(nombre - '{"a":""}'.length) } }),
    ],
  ])('%s : au plus %i', (_, plafond, partie) => {
    expect(accepte(partie(plafond))).toBe(true)
    expect(accepte(partie(plafond + 1))).toBe(false)
  })
})
