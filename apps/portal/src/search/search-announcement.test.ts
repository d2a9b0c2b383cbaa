import { describe, expect, test } from 'vitest'
import { phraseDeRecherche } from './search-announcement.ts'
import type { GroupeDeResultats } from './use-search.ts'

const groupe = (libelle: string, etat: GroupeDeResultats['etat'], combien = 0): GroupeDeResultats => ({
  cle: libelle,
  libelle,
  etat,
  resultats: Array.from({ length: combien }, (_, rang) => ({
    titre: `R${rang}`,
    description: '',
    href: `/r/${rang}`,
  })),
  reessayer: () => {},
})

describe('la phrase d’une recherche', () => {
  test.each([
    ['a', [], 'Saisissez deux lettres au moins.'],
    ['cert', [groupe('Actions', 'attente')], 'Recherche…'],
    ['cert', [groupe('Actions', 'pret', 3)], '3 résultats.'],
    ['cert', [groupe('Actions', 'pret', 1), groupe('Alertes', 'pret')], '1 résultat.'],
    ['zzz', [groupe('Actions', 'pret')], 'Aucun résultat pour «\u00A0zzz\u00A0».'],
    [
      'cert',
      [groupe('Actions', 'pret', 2), groupe('Alertes', 'echec')],
      '2 résultats. La recherche n’a pas abouti dans «\u00A0Alertes\u00A0»\u00A0: réessayez dans un instant.',
    ],
  ])('pour « %s »', (mots, groupes, attendue) => {
    expect(phraseDeRecherche(groupes, mots)).toBe(attendue)
  })
})
