import type { Epreuves } from '../../testing/epreuves.ts'

export const epreuves: Epreuves = {
  'cyber.diffusion.list': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme', 'hfds'],
      sinon: 'interdit',
    },
    exemple: { en: 'analyste_cert', entree: async () => undefined },
  },
}
