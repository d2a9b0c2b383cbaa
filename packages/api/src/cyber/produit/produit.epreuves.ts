import { randomUUID } from 'node:crypto'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber } from '../testing/droits-attendus.ts'

const saisie = () => ({
  editeur: 'Éditeur d’exemple',
  produit: `Passerelle ${randomUUID()}`,
  alias: ['passerelle exemple'],
  usage: 'Accès distants',
})
const cree = ({ portail, agents }: Monde) =>
  portail.en(agents.rssi).cyber.produit.create({ organisme: 'CNAV', ...saisie() })

const parQuiTient = {
  ouverte: 'aux_habilites',
  accepte: ['analyste_cert', 'rssi'],
  sinon: 'interdit',
} as const
// Un RSSI passe la porte de l’inventaire ; la ligne d’un autre organisme que le sien n’existe pas pour lui.
const surUneLigne = { ...parQuiTient, sauf: { rssi_d_un_autre_organisme: 'introuvable' } } as const

export const epreuves: Epreuves = {
  'cyber.produit.list': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => ({ q: '' }) },
  },
  'cyber.produit.create': {
    droits: parQuiTient,
    exemple: { en: 'rssi', entree: async () => ({ organisme: 'CNAV', ...saisie() }) },
  },
  'cyber.produit.update': {
    droits: surUneLigne,
    exemple: { en: 'rssi', entree: async (monde) => ({ ...(await cree(monde)), ...saisie() }) },
  },
  'cyber.produit.delete': { droits: surUneLigne, exemple: { en: 'rssi', entree: cree } },
}
