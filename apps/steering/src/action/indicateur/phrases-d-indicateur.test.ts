import { derniereValeur, prochaineMiseAJour, progression, type Indicateur } from '@sssi/domain'
import { unIndicateur } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { constat, parcours, phraseDeMiseAJour, progresAbsent, valeurDatee } from './phrases-d-indicateur.ts'

const etatDe = (indicateur: Indicateur) => ({
  id: indicateur.id,
  actuelle: derniereValeur(indicateur),
  progression: progression(indicateur),
  prochaineMiseAJour: prochaineMiseAJour(indicateur),
})

const valeurs = [
  { date: '2026-03-31', valeur: 42.5, commentaire: '' },
  { date: '2025-12-31', valeur: 30, commentaire: '' },
]

describe('la prochaine valeur d’un indicateur', () => {
  test.each([
    ['attendue plus tard', unIndicateur({ valeurs }), '2026-04-10', 'Prochaine valeur attendue le'],
    ['en retard', unIndicateur({ valeurs }), '2026-12-01', 'Une nouvelle valeur était attendue le'],
    [
      'jamais donnée',
      unIndicateur({ valeurInitiale: null, dateInitiale: null }),
      '2026-04-10',
      'Aucune valeur n’est encore enregistrée.',
    ],
    [
      'sans objet',
      unIndicateur({ applicable: false, motifNonApplicable: 'Le service est fermé.' }),
      '2026-04-10',
      'Non applicable : Le service est fermé.',
    ],
  ])('%s', (_, indicateur, jour, debut) => {
    expect(phraseDeMiseAJour(indicateur, etatDe(indicateur), jour)).toContain(debut)
  })
})

describe('le progrès d’un indicateur', () => {
  test('qui ne se calcule pas dit ce qui manque', () => {
    const sansCible = unIndicateur({ valeurCible: null })
    expect(progresAbsent(sansCible, etatDe(sansCible))).toBe(
      'Progrès non calculé : il manque une valeur actuelle, la cible.',
    )
  })

  test('qui se calcule n’a rien à expliquer', () => {
    const complet = unIndicateur({ valeurs })
    expect(progresAbsent(complet, etatDe(complet))).toBeNull()
  })
})

describe('la courbe d’un indicateur', () => {
  test('part de la valeur initiale et suit les dates', () => {
    expect(parcours(unIndicateur({ valeurs })).map(({ date }) => date)).toEqual([
      '2024-01-01',
      '2025-12-31',
      '2026-03-31',
    ])
  })

  test('dit ce qu’elle montre', () => {
    expect(constat(unIndicateur({ valeurs }))).toBe(
      'De 0\u00a0% à 42,5\u00a0% au 31\u00a0mars\u00a02026, pour une cible de 100\u00a0%.',
    )
  })

  test('une valeur absente s’écrit', () => {
    expect(valeurDatee(null, null, '%')).toBe('non renseignée')
  })
})
