import { describe, expect, test } from 'vitest'
import { nomSur, typeDe } from './types-admis.ts'

const pdf = Buffer.from('%PDF-1.7\n…')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])

describe('Le type d’un fichier', () => {
  test.each([
    ['rapport.pdf', pdf, 'application/pdf'],
    ['RAPPORT.PDF', pdf, 'application/pdf'],
    ['capture.png', png, 'image/png'],
    ['notes.txt', Buffer.from('Du texte accentué'), 'text/plain'],
    ['tableau.ods', Buffer.from([0x50, 0x4b, 3, 4, 0]), 'application/vnd.oasis.opendocument.spreadsheet'],
  ])('%s est reconnu', (nom, octets, attendu) => {
    expect(typeDe(nom, octets)).toBe(attendu)
  })

  test.each([
    ['une page sous un nom d’image', 'capture.png', Buffer.from('<script>alert(1)</script>')],
    ['un programme sous un nom de texte', 'notes.txt', Buffer.from([0x4d, 0x5a, 0x90, 0x00])],
    ['une page', 'page.html', Buffer.from('<p>')],
    ['un dessin qui porte un script', 'dessin.svg', Buffer.from('<svg/>')],
    ['une extension de prototype', 'fichier.constructor', pdf],
    ['un nom sans extension', 'fichier', pdf],
  ])('n’est pas admis : %s', (_, nom, octets) => {
    expect(typeDe(nom, octets)).toBeNull()
  })
})

test.each([
  ['rapport.pdf', 'rapport.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Bureau\\note.txt', 'note.txt'],
  ['facture\u202Efdp.txt', 'facturefdp.txt'],
  ['ligne\r\nsuivante.txt', 'lignesuivante.txt'],
  ['.htaccess', null],
  ['', null],
  ['x'.repeat(200), null],
])('Le nom « %s » se garde comme %s', (nom, attendu) => {
  expect(nomSur(nom)).toBe(attendu)
})
