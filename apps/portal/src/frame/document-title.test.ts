import { expect, test } from 'vitest'
import { titreDuDocument } from './document-title.ts'

const repere = (section: string | null) => ({ titre: '', section, fil: [] })

test.each([
  [
    'A1-001 — Enrichir la connaissance',
    'Pilotage',
    'A1-001 — Enrichir la connaissance · Pilotage · Portail SSSI',
  ],
  ['Accessibilité', null, 'Accessibilité · Portail SSSI'],
  ['Cyber', 'Cyber', 'Cyber · Portail SSSI'],
])('le document « %s » de la section %s s’intitule « %s »', (titre, section, attendu) => {
  expect(titreDuDocument(repere(section), titre)).toBe(attendu)
})
