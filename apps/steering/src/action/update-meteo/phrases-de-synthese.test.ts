import { describe, expect, test } from 'vitest'
import { phraseDuBrouillon, publicationPlusRecente, signature } from './phrases-de-synthese.ts'

const publiee = { synthesePublieeLe: '2026-03-12T13:05:00Z', synthesePublieePar: 'Chef de projet CNAV' }
const jamais = { synthesePublieeLe: null, synthesePublieePar: null }

describe('une synthèse', () => {
  test('porte sa date et sa signature', () => {
    expect(signature(publiee)).toBe('Publiée le 12\u00a0mars\u00a02026 à 14:05 par Chef de projet CNAV.')
  })

  test('jamais publiée se dit en mots', () => {
    expect(signature(jamais)).toBe('Aucune synthèse n’a encore été publiée.')
  })
})

describe('un brouillon', () => {
  test('dit où il est', () => {
    expect(phraseDuBrouillon({ etat: 'enregistre', le: '2026-03-12T13:05:00Z' })).toContain(
      '12\u00a0mars\u00a02026 à 14:05',
    )
    expect(phraseDuBrouillon({ etat: 'echec' })).toContain('gardé sur ce poste')
    expect(phraseDuBrouillon({ etat: 'aucun' })).toBeNull()
  })

  test('plus ancien que la dernière publication le signale avant de publier par-dessus', () => {
    expect(publicationPlusRecente(publiee, '2026-03-10T08:00:00Z')).toContain('après votre brouillon')
    expect(publicationPlusRecente(publiee, '2026-03-13T08:00:00Z')).toBeNull()
    expect(publicationPlusRecente(jamais, '2026-03-13T08:00:00Z')).toBeNull()
    expect(publicationPlusRecente(publiee, null)).toBeNull()
  })
})
