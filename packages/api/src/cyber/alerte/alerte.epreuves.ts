import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber, parLeCertOuLeHfds } from '../testing/droits-attendus.ts'
import { activerUneChaine, uneAlerte } from './testing/alerte-de-test.ts'

async function lancee({ db, portail, agents }: Monde): Promise<string> {
  await activerUneChaine(db)
  const alerte = uneAlerte({ diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } })
  return (await portail.en(agents.analyste_cert).cyber.alerte.create(alerte)).id
}

export const epreuves: Epreuves = {
  'cyber.alerte.list': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => ({ page: 1, taille: 20, exercice: null, etat: null }) },
  },
  'cyber.alerte.getCourante': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => undefined },
  },
  'cyber.alerte.getStatistiques': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => ({ exercice: true }) },
  },
  'cyber.alerte.get': {
    // Destinée à la CNAV : pour la CNAF, elle n’existe pas.
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'rssi', 'hfds'],
      sinon: 'interdit',
      sauf: { rssi_d_un_autre_organisme: 'introuvable' },
    },
    exemple: { en: 'rssi', entree: async (monde) => ({ id: await lancee(monde) }) },
  },
  'cyber.alerte.create': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async ({ db }) => {
        await activerUneChaine(db)
        return uneAlerte()
      },
    },
  },
  'cyber.alerte.update': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => ({
        id: await lancee(monde),
        version: 0,
        message: 'La passerelle est coupée.',
      }),
    },
  },
  'cyber.alerte.withdraw': {
    droits: parLeCertOuLeHfds,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => ({ id: await lancee(monde), version: 0, motif: 'L’hébergeur est rétabli.' }),
    },
  },
  'cyber.alerte.recordAcquittement': {
    // Sans contact d’astreinte, la chaîne de la CNAV est déjà à son RSSI : le HFDS n’a pas encore à répondre.
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['rssi'],
      sinon: 'interdit',
      sauf: { rssi_d_un_autre_organisme: 'introuvable' },
    },
    exemple: { en: 'rssi', entree: async (monde) => ({ id: await lancee(monde), organisme: 'CNAV' }) },
  },
}
