import { expect, test } from 'vitest'
import { versionIncompatible } from './erreurs.ts'

const raisons = (nombre: number) => Array.from({ length: nombre }, (_, rang) => `Raison ${rang + 1}.`)

test('une version incompatible dit ses raisons, sans emplir le journal de toutes', () => {
  expect(versionIncompatible('1.0.0', raisons(20)).details).toEqual(raisons(20))
  expect(versionIncompatible('1.0.0', raisons(21)).details).toEqual([...raisons(20), 'Et une autre.'])
  const { details, message } = versionIncompatible('1.0.0', raisons(400))
  expect(details).toEqual([...raisons(20), 'Et 380 autres.'])
  expect(message).toMatch(/Raison 20\. Et 380 autres\.$/)
})

test('une raison coupée au milieu d’un caractère peut se garder', () => {
  const { details, message } = versionIncompatible('1.0.0', [`Attend ${'🙂'.slice(0, 1)}.`])
  expect([message, ...details].every((texte) => texte.isWellFormed())).toBe(true)
})
