import type { Epreuves } from '../../testing/epreuves.ts'
import { parLaChaineCyber } from '../testing/droits-attendus.ts'

export const epreuves: Epreuves = {
  'cyber.vecteur.get': {
    droits: parLaChaineCyber,
    exemple: {
      en: 'analyste_cert',
      entree: async () => ({ vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }),
    },
  },
}
