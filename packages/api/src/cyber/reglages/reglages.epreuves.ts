import { reglagesVides } from '@sssi/domain/cyber'
import type { Epreuves } from '../../testing/epreuves.ts'
import { lireReglages } from './lire-reglages.ts'

const parLeCert = { ouverte: 'aux_habilites', accepte: ['analyste_cert'], sinon: 'interdit' } as const

export const epreuves: Epreuves = {
  'cyber.reglages.get': {
    droits: parLeCert,
    exemple: { en: 'analyste_cert', entree: async () => undefined },
  },
  'cyber.reglages.getPublication': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme', 'hfds'],
      sinon: 'interdit',
    },
    exemple: { en: 'rssi', entree: async () => undefined },
  },
  'cyber.reglages.save': {
    droits: parLeCert,
    exemple: {
      en: 'analyste_cert',
      entree: async ({ db }) => {
        const { version } = await lireReglages(db)
        return { version, reglages: { ...reglagesVides, sigle: `CERT ${version}`, clePgp: '' } }
      },
    },
  },
}
