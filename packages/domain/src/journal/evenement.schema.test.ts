import { describe, expect, test } from 'vitest'
import { evenementTypes } from './evenement-types.ts'
import { evenementJournalSchema } from './evenement.schema.ts'
import { evenementsEcrits } from './testing/evenements-ecrits.ts'

describe('Un événement du journal', () => {
  test.each(evenementsEcrits)('se relit tel qu’il a été écrit : « %s »', (_, evenement) => {
    expect(evenementJournalSchema.parse(JSON.parse(JSON.stringify(evenement)))).toEqual(evenement)
  })

  test.each([
    ['sans auteur', { acteur: { libelle: '', organisme: null } }],
    ['d’un type inconnu', { type: 'connexion' }],
    ['sans date', { le: '12 mars 2026' }],
    ['sans valeur ancienne', { avant: undefined }],
  ])('%s est refusé', (_, surcharge) => {
    const [, evenement] = evenementsEcrits[0] ?? []
    expect(evenementJournalSchema.safeParse({ ...evenement, ...surcharge }).success).toBe(false)
  })

  test('des schémas couvrent exactement les types nommés', () => {
    const schemas = evenementJournalSchema.options.map((option) => option.shape.type.value)
    expect(new Set(schemas)).toEqual(new Set(evenementTypes))
  })
})
