import { organismeCodes } from '@sssi/domain'
import { expect, test } from 'vitest'
import { phraseDesConcernes, phraseDesNonLus, phraseDesOrganismes } from './phrases.ts'

const unRssi = ['CNAV'] as const

test.each([
  [['CNAF', 'CNAV'] as const, organismeCodes, 'CNAF, CNAV', 'Concerne 2 organismes : CNAF et CNAV.'],
  [[], organismeCodes, 'aucun connu', 'Aucun organisme n’a déclaré un produit que cet avis désigne.'],
  [unRssi, unRssi, 'CNAV', 'Un produit déclaré par CNAV est désigné par cet avis.'],
  [[], unRssi, 'aucun de vos produits', 'Aucun produit déclaré par CNAV n’est désigné par cet avis.'],
])(
  'ce qu’un avis concerne se dit à la mesure de ce qu’on en lit (%s, %s)',
  (organismes, lus, bref, phrase) => {
    expect(phraseDesOrganismes(organismes, lus)).toBe(bref)
    expect(phraseDesConcernes(organismes, lus).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(phrase)
  },
)

test('un filtre qui ne peut rien montrer dit pourquoi', () => {
  expect(phraseDesNonLus(['CNAV'], unRssi)).toBeNull()
  expect(phraseDesNonLus(['CNAV', 'MSA'], unRssi)).toMatch(
    /^Les avis qui concernent MSA ne vous sont pas montrés/,
  )
})
