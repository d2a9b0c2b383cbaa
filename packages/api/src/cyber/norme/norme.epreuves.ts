import type { Epreuves } from '../../testing/epreuves.ts'
import { parLaChaineCyber, parLeCertOuLeHfds } from '../testing/droits-attendus.ts'
import { unReferentiel } from './testing/un-referentiel.ts'
import { rangerUnReferentiel } from './testing/ranger-un-referentiel.ts'

export const epreuves: Epreuves = {
  'cyber.norme.list': { droits: parLaChaineCyber, exemple: { en: 'rssi', entree: async () => undefined } },
  'cyber.norme.get': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await rangerUnReferentiel(monde)).id }) },
  },
  'cyber.norme.getCouverture': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await rangerUnReferentiel(monde)).id }) },
  },
  'cyber.norme.import': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async () => ({ nature: 'json', texte: JSON.stringify(unReferentiel()) }),
    },
  },
  'cyber.norme.update': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => {
        const { id, version } = await rangerUnReferentiel(monde)
        return { id, version, retire: false }
      },
    },
  },
}
