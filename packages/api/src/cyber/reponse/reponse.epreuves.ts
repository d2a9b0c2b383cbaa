import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber, parLeCert } from '../testing/droits-attendus.ts'
import { publier } from '../bulletin/testing/un-bulletin.ts'

const unPublie = async ({ portail, agents }: Monde) => (await publier(portail.en(agents.analyste_cert))).id

export const epreuves: Epreuves = {
  'cyber.reponse.list': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => ({ manquantes: true, taille: 20 }) },
  },
  // Le bulletin est adressé à la CNAV et à la CNAF, et la réponse est celle de la CNAV ; pour le HFDS, il n’existe pas.
  'cyber.reponse.record': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['rssi'],
      sinon: 'interdit',
      sauf: { hfds: 'introuvable' },
    },
    exemple: {
      en: 'rssi',
      entree: async (monde) => ({
        bulletinId: await unPublie(monde),
        organisme: 'CNAV',
        revisionLue: 1,
        version: 0,
        etat: 'concerne',
        constateLe: '2026-11-21',
        correctionPrevueLe: '2026-12-01',
        commentaire: 'Deux passerelles à mettre à jour.',
      }),
    },
  },
  'cyber.reponse.createRelance': {
    droits: parLeCert,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => ({ bulletinId: await unPublie(monde) }),
    },
  },
}
