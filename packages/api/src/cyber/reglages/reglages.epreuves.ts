import { reglagesVides } from '@sssi/domain/cyber'
import type { Epreuves } from '../../testing/epreuves.ts'
import { parLaChaineCyber, parLeCert } from '../testing/droits-attendus.ts'
import { lireReglages } from './lire-reglages.ts'

export const epreuves: Epreuves = {
  'cyber.reglages.get': {
    droits: parLeCert,
    exemple: { en: 'analyste_cert', entree: async () => undefined },
  },
  'cyber.reglages.getPublication': {
    droits: parLaChaineCyber,
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
