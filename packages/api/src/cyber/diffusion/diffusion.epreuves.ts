import type { Epreuves } from '../../testing/epreuves.ts'
import { parLaChaineCyber } from '../testing/droits-attendus.ts'

export const epreuves: Epreuves = {
  'cyber.diffusion.list': {
    droits: parLaChaineCyber,
    exemple: { en: 'analyste_cert', entree: async () => undefined },
  },
}
