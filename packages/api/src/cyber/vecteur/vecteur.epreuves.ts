import type { Epreuves } from '../../testing/epreuves.ts'

export const epreuves: Epreuves = {
  'cyber.vecteur.get': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme', 'hfds'],
      sinon: 'interdit',
    },
    exemple: {
      en: 'analyste_cert',
      entree: async () => ({ vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }),
    },
  },
}
