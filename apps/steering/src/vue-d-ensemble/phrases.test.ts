import { describe, expect, test } from 'vitest'
import { phraseDeSituation, phraseDesRubriques } from './phrases.ts'
import { unPoint, uneVueDEnsemble } from './testing.ts'

describe('la vue d’ensemble en mots', () => {
  test.each([
    [
      'Situation au 22\u00a0novembre\u00a02026. Dernier Copil le 12\u00a0mars\u00a02026. Prochain Copil le 10\u00a0décembre\u00a02026.',
      {},
    ],
    [
      'Situation au 22\u00a0novembre\u00a02026. Aucun Copil n’est encore inscrit : les évolutions se compteront à partir du premier.',
      { dernierCopil: null, prochainCopil: null },
    ],
  ])('%s', (phrase, surcharge) => {
    expect(phraseDeSituation(uneVueDEnsemble(surcharge))).toBe(phrase)
  })

  test('rapporte les rubriques renseignées à huit par action', () => {
    const progression = [unPoint('2026-11-22', { rubriquesRemplies: 312 })]
    expect(phraseDesRubriques(uneVueDEnsemble({ progression }))).toBe(
      '312 rubriques renseignées sur 824, soit 38\u202f%.',
    )
  })
})
