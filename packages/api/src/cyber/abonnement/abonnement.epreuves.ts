import type { Epreuves } from '../../testing/epreuves.ts'

const sien = {
  droits: { ouverte: 'aux_habilites', accepte: 'tous' },
  exemple: { en: 'rssi', entree: async () => undefined },
} as const

export const epreuves: Epreuves = {
  'cyber.abonnement.get': sien,
  'cyber.abonnement.create': sien,
  'cyber.abonnement.withdraw': sien,
}
