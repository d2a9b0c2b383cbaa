import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numerosAxe } from '../plan/action.ts'
import { plan } from '../plan/plan.ts'
import { alerteCodes, gravites } from '../regles/alerte.ts'
import { fraicheurs } from '../regles/fraicheur.ts'
import { etatsHorizon } from '../regles/horizon.ts'
import { meteos } from '../suivi/meteo.ts'
import { statuts } from '../suivi/statut.ts'
import {
  chefDeFileCriteres,
  completudeCriteres,
  critereDeCompletude,
  libelleCompletude,
  libelleTri,
  libelleVue,
  ordres,
  tailleDePageMaximale,
  tris,
  vues,
} from './criteres.ts'
import type { AdressePlan } from './filtre.schema.ts'
import { adressePlanSchema } from './filtre.schema.ts'
import {
  adresseParDefaut,
  filtreDepuisUrl,
  filtreVersUrl,
  filtreVide,
  lireAdresse,
  nombreDeCriteres,
} from './filtre-url.ts'

const parmi = <T>(valeurs: readonly T[]) => fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength: 5 })

const uneAdresse: fc.Arbitrary<AdressePlan> = fc.record({
  filtre: fc.record({
    q: fc.string({ maxLength: 200 }),
    axe: parmi(numerosAxe),
    thematique: parmi(plan.map((a) => a.thematique)),
    orientation: parmi(plan.map((a) => a.orientation)),
    chefDeFile: parmi(chefDeFileCriteres),
    horizon: parmi([...etatsHorizon, '2022', '2025', '2030']),
    statut: parmi(statuts),
    meteo: parmi(meteos),
    fraicheur: parmi(fraicheurs),
    alerte: parmi(alerteCodes),
    gravite: parmi(gravites),
    completude: parmi(completudeCriteres),
  }),
  tri: fc.constantFrom(...tris),
  ordre: fc.constantFrom(...ordres),
  page: fc.integer({ min: 1, max: 100_000 }),
  taille: fc.integer({ min: 1, max: tailleDePageMaximale }),
  vue: fc.constantFrom(...vues),
})

describe('L’adresse du plan', () => {
  test('dit tout du filtre, et le même filtre revient', () => {
    fc.assert(
      fc.property(uneAdresse, (adresse) => {
        const relue = lireAdresse(new URLSearchParams(filtreVersUrl(adresse).toString()))
        expect(relue).toEqual({ adresse, ignores: [] })
      }),
    )
  })

  test('donne toujours une demande que l’API accepte, quoi qu’on y écrive', () => {
    const nom = fc.constantFrom(...Object.keys(filtreVide), 'tri', 'ordre', 'page', 'taille', 'vue', 'x')
    const valeur = fc.oneof(fc.string(), fc.constantFrom('0', '-1', '1e3', '201', 'A1', '', 'null'))
    fc.assert(
      fc.property(fc.array(fc.tuple(nom, valeur), { maxLength: 20 }), (couples) => {
        const adresse = filtreDepuisUrl(new URLSearchParams(couples))
        expect(adressePlanSchema.parse(adresse)).toEqual(adresse)
      }),
    )
  })

  test('sans paramètre, montre tout le plan en tableau', () => {
    expect(filtreDepuisUrl(new URLSearchParams())).toEqual(adresseParDefaut)
    expect(filtreVersUrl(adresseParDefaut).toString()).toBe('')
  })

  test('répète le nom d’un critère à plusieurs valeurs', () => {
    expect(
      filtreVersUrl({ filtre: { chefDeFile: ['CNAM', 'GIP_MDS'], axe: [5] }, tri: 'horizon' }).toString(),
    ).toBe('axe=5&chefDeFile=CNAM&chefDeFile=GIP_MDS&tri=horizon')
  })

  test('met de côté ce qu’elle ne comprend pas, et le dit', () => {
    const lue = lireAdresse(
      new URLSearchParams('statut=en_cours&statut=fini&axe=9&page=0&taille=1000&vue=carte&horizon=1999'),
    )
    expect(lue.adresse).toEqual({ ...adresseParDefaut, filtre: { ...filtreVide, statut: ['en_cours'] } })
    expect(lue.ignores.map((i) => `${i.nom}=${i.valeur}`)).toEqual([
      'axe=9',
      'horizon=1999',
      'statut=fini',
      'page=0',
      'taille=1000',
      'vue=carte',
    ])
  })

  test('ne retient une valeur qu’une fois, et cinquante au plus', () => {
    expect(filtreDepuisUrl(new URLSearchParams('axe=1&axe=1')).filtre.axe).toEqual([1])
    const cent = new URLSearchParams(
      Array.from({ length: 100 }, (_, rang): [string, string] => ['thematique', `t${rang}`]),
    )
    expect(filtreDepuisUrl(cent).filtre.thematique).toHaveLength(50)
  })

  test('coupe une recherche trop longue', () => {
    expect(filtreDepuisUrl(new URLSearchParams({ q: 'x'.repeat(500) })).filtre.q).toHaveLength(200)
  })
})

test.each([
  [filtreVide, 0],
  [{ ...filtreVide, q: 'cloud' }, 1],
  [{ ...filtreVide, axe: [1, 2], statut: ['en_cours'] } satisfies typeof filtreVide, 2],
])('Un filtre compte ses critères', (filtre, attendu) => {
  expect(nombreDeCriteres(filtre)).toBe(attendu)
})

test.each([
  [0, 'vide'],
  [1, 'partielle'],
  [7, 'partielle'],
  [8, 'complete'],
])('Une fiche à %i rubriques sur 8 est %s', (remplies, attendu) => {
  expect(critereDeCompletude(remplies)).toBe(attendu)
})

test('Les critères, tris et vues ont chacun leur libellé', () => {
  expect(new Set(completudeCriteres.map(libelleCompletude)).size).toBe(completudeCriteres.length)
  expect(new Set(tris.map(libelleTri)).size).toBe(tris.length)
  expect(new Set(vues.map(libelleVue)).size).toBe(vues.length)
})
