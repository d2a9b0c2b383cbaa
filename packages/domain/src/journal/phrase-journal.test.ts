import { describe, expect, test } from 'vitest'
import { evenementTypes, libelleEvenement } from './evenement-types.ts'
import { phraseJournal } from './phrase-journal.ts'
import { evenementsEcrits } from './testing/evenements-ecrits.ts'

function enClair(phrase: string): string {
  return phrase.replace(/[\u00a0\u202f]/g, ' ')
}

describe('Une phrase du journal', () => {
  test.each(evenementsEcrits)('« %s »', (attendue, evenement) => {
    expect(enClair(phraseJournal(evenement))).toBe(attendue)
  })

  test.each(evenementsEcrits)('est en typographie française : « %s »', (_, evenement) => {
    expect(phraseJournal(evenement)).not.toMatch(/ [:;?!»%]|« /)
  })

  test('existe pour chaque type d’événement, et chaque type a son libellé', () => {
    expect(new Set(evenementsEcrits.map(([, evenement]) => evenement.type))).toEqual(new Set(evenementTypes))
    expect(new Set(evenementTypes.map(libelleEvenement)).size).toBe(evenementTypes.length)
  })
})
