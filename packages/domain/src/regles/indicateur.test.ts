import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Indicateur } from '../suivi/suivi.schema.ts'
import { indicateurQuelconque } from '../testing/arbitraires.ts'
import { unIndicateur } from '../testing/index.ts'
import { derniereValeur, prochaineMiseAJour, progression } from './indicateur.ts'

function valeurs(...couples: [string, number][]): Indicateur['valeurs'] {
  return couples.map(([date, valeur]) => ({ date, valeur, commentaire: '' }))
}

describe('La progression d’un indicateur', () => {
  test.each<[string, Partial<Indicateur>, number | null]>([
    ['à mi-chemin', { valeurs: valeurs(['2026-01-01', 50]) }, 50],
    ['au départ', { valeurs: valeurs(['2026-01-01', 0]) }, 0],
    ['au-delà de la cible', { valeurs: valeurs(['2026-01-01', 140]) }, 100],
    ['en deçà du départ', { valeurs: valeurs(['2026-01-01', -10]) }, 0],
    [
      'à la baisse',
      { valeurInitiale: 80, valeurCible: 20, tendance: 'baisse', valeurs: valeurs(['2026-01-01', 50]) },
      50,
    ],
    ['d’après la dernière date', { valeurs: valeurs(['2026-04-01', 75], ['2026-01-01', 50]) }, 75],
    ['sans valeur', { valeurs: [] }, null],
    ['sans cible', { valeurCible: null, valeurs: valeurs(['2026-01-01', 50]) }, null],
    ['sans valeur initiale', { valeurInitiale: null, valeurs: valeurs(['2026-01-01', 50]) }, null],
    [
      'quand la cible est le départ',
      { valeurInitiale: 10, valeurCible: 10, valeurs: valeurs(['2026-01-01', 10]) },
      null,
    ],
    ['non applicable', { applicable: false, valeurs: valeurs(['2026-01-01', 50]) }, null],
  ])('%s', (_, surcharge, attendu) => {
    expect(progression(unIndicateur(surcharge))).toBe(attendu)
  })

  test('est toujours entre 0 et 100, ou ne se calcule pas', () => {
    fc.assert(
      fc.property(indicateurQuelconque, (indicateur) => {
        const part = progression(indicateur)
        expect(part === null || (part >= 0 && part <= 100)).toBe(true)
      }),
    )
  })
})

describe('La prochaine mise à jour', () => {
  test.each<[string, Partial<Indicateur>, string | null]>([
    ['trimestrielle, 15 jours après', { valeurs: valeurs(['2026-03-31', 1]) }, '2026-07-15'],
    [
      'mensuelle, en fin de mois',
      { periodicite: 'mensuelle', delaiJours: 0, valeurs: valeurs(['2026-01-31', 1]) },
      '2026-02-28',
    ],
    [
      'semestrielle',
      { periodicite: 'semestrielle', delaiJours: 30, valeurs: valeurs(['2026-06-30', 1]) },
      '2027-01-29',
    ],
    [
      'annuelle',
      { periodicite: 'annuelle', delaiJours: 60, valeurs: valeurs(['2025-12-31', 1]) },
      '2027-03-01',
    ],
    ['depuis la valeur initiale, faute d’autre', { valeurs: [] }, '2024-04-16'],
    ['inconnue sans date', { valeurs: [], dateInitiale: null }, null],
    ['inconnue si seule la date initiale est donnée', { valeurs: [], valeurInitiale: null }, null],
    ['sans objet', { applicable: false, valeurs: valeurs(['2026-03-31', 1]) }, null],
  ])('%s', (_, surcharge, attendu) => {
    expect(prochaineMiseAJour(unIndicateur(surcharge))).toBe(attendu)
  })
})

test('Une valeur corrigée le même jour remplace la première', () => {
  expect(derniereValeur({ valeurs: valeurs(['2026-01-01', 1], ['2026-01-01', 2]) })?.valeur).toBe(2)
})
