import { expect, test } from 'vitest'
import { filtreDepuis } from './use-rights-filter.ts'

test.each([
  ['', { page: 1 }],
  [
    'organisme=CNAV&role=lecteur&action=A1-001&page=3',
    { organisme: 'CNAV', role: 'lecteur', action: 'A1-001', page: 3 },
  ],
  ['organisme=NASA&role=roi&action=B12', { page: 1 }],
  ['page=-2', { page: 1 }],
  ['page=1.5', { page: 1 }],
])('l’adresse « ?%s » se lit comme un filtre', (adresse, attendu) => {
  expect(filtreDepuis(new URLSearchParams(adresse))).toEqual(attendu)
})
