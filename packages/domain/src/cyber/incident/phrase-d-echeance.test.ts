import { expect, test } from 'vitest'
import type { Echeance } from './echeances.ts'
import { phraseDeProchaineEcheance, urgence } from './phrase-d-echeance.ts'

const maintenant = '2026-11-22T12:00:00.000Z'
const uneEcheance = (de: Partial<Echeance>): Echeance => ({
  cle: 'rgpd.notification',
  regime: 'rgpd',
  etape: 'notification',
  titreDuRegime: 'RGPD',
  libelle: 'Notification à la CNIL',
  passage: 'RGPD, art. 33',
  destinataire: 'CNIL',
  nature: 'datee',
  depuis: '2026-11-22T10:00:00.000Z',
  dueLe: '2026-11-22T15:00:00.000Z',
  attente: null,
  etat: 'a_faire',
  motif: null,
  envoyeeLe: null,
  retardMs: null,
  ...de,
})

test.each([
  ['à venir', {}, 'dans 3 h'],
  ['en retard', { dueLe: '2026-11-22T11:30:00.000Z', etat: 'en_retard' }, 'en retard de 30 min'],
  ['sans délai', { nature: 'immediate', dueLe: null, etat: 'en_retard' }, 'sans délai, attendue depuis 2 h'],
  [
    'dans les meilleurs délais',
    { nature: 'au_plus_tot', dueLe: null },
    'dans les meilleurs délais, depuis 2 h',
  ],
  ['sous condition', { attente: 'si l’incident dure encore' }, 'dans 3 h, si l’incident dure encore'],
  [
    'en attente',
    { nature: 'en_attente', dueLe: null, attente: 'Si l’autorité le demande.' },
    'Si l’autorité le demande.',
  ],
  ['sans objet', { etat: 'sans_objet', motif: 'Faux positif.' }, 'Faux positif.'],
  [
    'envoyée en retard',
    { etat: 'envoyee', envoyeeLe: '2026-11-22T16:00:00.000Z', retardMs: 3_600_000 },
    'envoyée le 22\u00a0novembre\u00a02026 à 17:00, avec 1 h de retard',
  ],
] as const)('%s', (_, de, attendu) => {
  expect(urgence(uneEcheance(de), maintenant)).toBe(attendu)
})

test('la plus proche se dit en une phrase', () => {
  expect(phraseDeProchaineEcheance(uneEcheance({}), maintenant)).toBe(
    'Prochaine échéance dans 3 h\u00a0: Notification à la CNIL (RGPD)',
  )
  expect(phraseDeProchaineEcheance(null, maintenant)).toBe('Aucune échéance à tenir')
})
