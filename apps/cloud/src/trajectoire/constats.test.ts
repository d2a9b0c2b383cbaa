import { uneActionSuivie } from '@sssi/suivi-de-theme/testing'
import { describe, expect, test } from 'vitest'
import { inversions, phraseDesEcheances, phraseDInversion } from './constats.ts'

const orientation = '01. Mettre en place un cloud « sécu »'

function due(code: 'A5-017' | 'A5-018' | 'A5-019' | 'A5-020', annee: number | null, surcharge = {}) {
  return uneActionSuivie({
    code,
    orientation,
    horizonEffectif: { annee, origine: 'legal' },
    etatHorizon: 'a_venir',
    ...surcharge,
  })
}

const codes = (actions: Parameters<typeof inversions>[0]) =>
  inversions(actions).map(({ premiere, suivante }) => [premiere.code, suivante.code])

describe('La trajectoire du cloud', () => {
  test('n’a rien à dire d’horizons qui suivent l’ordre du texte', () => {
    expect(codes([due('A5-017', 2023), due('A5-018', 2023), due('A5-019', 2025)])).toEqual([])
  })

  test('signale une offre attendue avant l’étude qui la précède dans le texte', () => {
    const [inversion] = inversions([due('A5-017', 2026), due('A5-018', 2023)])
    expect(inversion && phraseDInversion(inversion)).toBe(
      'A5-018 a pour horizon 2023, avant A5-017 (2026) que le texte place plus haut.',
    )
  })

  test('ne compare que dans une même orientation', () => {
    const transition = { orientation: '02. Préparer la transition vers les nouvelles offres cloud' }
    expect(codes([due('A5-019', 2025), due('A5-020', 2023, transition)])).toEqual([])
  })

  test('laisse de côté une action achevée ou abandonnée', () => {
    expect(codes([due('A5-017', 2026, { etatHorizon: 'sans_objet' }), due('A5-018', 2023)])).toEqual([])
  })

  test('laisse de côté une action sans année', () => {
    expect(codes([due('A5-017', null), due('A5-018', 2023)])).toEqual([])
  })

  test('dit les échéances de la plus proche à la plus lointaine, celles sans année à la fin', () => {
    expect(
      phraseDesEcheances([
        due('A5-020', null),
        due('A5-019', 2025),
        due('A5-017', 2023),
        due('A5-018', 2023),
      ]),
    ).toBe('2023\u00a0: A5-017 et A5-018\u202f; 2025\u00a0: A5-019\u202f; sans année\u00a0: A5-020.')
  })
})
