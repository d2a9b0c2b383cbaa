import type { Epreuves } from '../../testing/epreuves.ts'
import { unReferentiel } from './testing/un-referentiel.ts'
import { rangerUnReferentiel } from './testing/ranger-un-referentiel.ts'

const lecture = {
  ouverte: 'aux_habilites',
  accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme', 'hfds'],
  sinon: 'interdit',
} as const
const gestion = { ouverte: 'aux_habilites', accepte: ['analyste_cert', 'hfds'], sinon: 'interdit' } as const

export const epreuves: Epreuves = {
  'cyber.norme.list': { droits: lecture, exemple: { en: 'rssi', entree: async () => undefined } },
  'cyber.norme.get': {
    droits: lecture,
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await rangerUnReferentiel(monde)).id }) },
  },
  'cyber.norme.getCouverture': {
    droits: lecture,
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await rangerUnReferentiel(monde)).id }) },
  },
  'cyber.norme.import': {
    droits: gestion,
    exemple: {
      en: 'analyste_cert',
      entree: async () => ({ nature: 'json', texte: JSON.stringify(unReferentiel()) }),
    },
  },
  'cyber.norme.update': {
    droits: gestion,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => {
        const { id, version } = await rangerUnReferentiel(monde)
        return { id, version, retire: false }
      },
    },
  },
}
