import { expect, test } from 'vitest'
import { defineSection } from './define-section.ts'
import { manifesteDeTest } from './testing/manifeste.ts'

const rien = { default: () => null }

test('assembler une section ne charge aucune de ses pages', () => {
  let chargees = 0
  const page = async () => {
    chargees += 1
    return rien
  }
  const section = defineSection(manifesteDeTest, {
    pages: { accueil: page, fiche: page },
    contributions: { tuile: page, panneau: page },
  })
  expect(section.manifeste).toBe(manifesteDeTest)
  expect(chargees).toBe(0)
})
