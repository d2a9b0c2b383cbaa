import { describe, expect, test } from 'vitest'
import { nomDePiece, typeDePiece } from './pieces.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)

describe('Une pièce est ce que disent ses octets', () => {
  test.each([
    ['un PDF', octets('%PDF-1.7 …'), 'application/pdf'],
    ['une image PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
    ['une photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'image/jpeg'],
    ['un accusé de réception', octets('De : autorité\r\nReçu à 14 h.\n'), 'text/plain'],
    [
      'une page HTML est du texte, et se sert comme du texte',
      octets('<script>alert(1)</script>'),
      'text/plain',
    ],
    ['un exécutable', Uint8Array.of(0x4d, 0x5a, 0x90, 0x00), null],
    ['une archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04), null],
    ['du texte abîmé', Uint8Array.of(0x41, 0xc3, 0x28), null],
    ['rien', Uint8Array.of(), null],
  ])('%s', (_, contenu, attendu) => {
    expect(typeDePiece(contenu)).toBe(attendu)
  })
})

describe('Son nom ne mène nulle part', () => {
  test.each([
    ['accuse.pdf', 'application/pdf', 'accuse.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\x\\reçu de l’ANSSI.PDF', 'application/pdf', 'reçu de l-ANSSI.pdf'],
    ['page.html', 'text/plain', 'page.txt'],
    ['a"\r\nSet-Cookie: b', 'text/plain', 'a-Set-Cookie- b.txt'],
    ['', 'image/png', 'piece.png'],
    ['...', 'image/jpeg', 'piece.jpg'],
  ] as const)('%j', (nom, type, attendu) => {
    expect(nomDePiece(nom, type)).toBe(attendu)
  })
})
