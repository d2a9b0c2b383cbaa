import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber } from '../testing/droits-attendus.ts'

const saisie = {
  nom: 'Astreinte sécurité',
  fonction: 'Décide des coupures de service',
  courriel: 'astreinte@exemple.invalid',
  telephone: '+33 1 99 00 00 00',
  agentId: null,
  clePgp: null,
  astreinte: true,
  rang: 1,
  absences: [{ du: '2026-12-21', au: '2027-01-03' }],
  suppleantId: null,
}

const cree = ({ portail, agents }: Monde) =>
  portail.en(agents.rssi).cyber.contact.create({ organisme: 'CNAV', ...saisie })

const parQuiTient = {
  ouverte: 'aux_habilites',
  accepte: ['analyste_cert', 'rssi'],
  sinon: 'interdit',
} as const

// Un RSSI passe la porte de l’annuaire ; le contact d’un autre organisme que le sien n’existe pas pour lui.
const surUnContact = { ...parQuiTient, sauf: { rssi_d_un_autre_organisme: 'introuvable' } } as const

export const epreuves: Epreuves = {
  'cyber.contact.list': {
    droits: parLaChaineCyber,
    exemple: { en: 'rssi', entree: async () => ({ q: '', organisme: null }) },
  },
  'cyber.contact.listJournal': {
    droits: parQuiTient,
    exemple: { en: 'rssi', entree: async () => ({ organisme: 'CNAV' }) },
  },
  'cyber.contact.listAgents': {
    droits: parQuiTient,
    exemple: { en: 'rssi', entree: async () => ({ organisme: 'CNAV' }) },
  },
  'cyber.contact.create': {
    droits: parQuiTient,
    exemple: { en: 'rssi', entree: async () => ({ organisme: 'CNAV', ...saisie }) },
  },
  'cyber.contact.update': {
    droits: surUnContact,
    exemple: { en: 'rssi', entree: async (monde) => ({ ...(await cree(monde)), ...saisie }) },
  },
  'cyber.contact.delete': {
    droits: surUnContact,
    exemple: { en: 'rssi', entree: async (monde) => cree(monde) },
  },
  'cyber.contact.recordVerification': {
    droits: surUnContact,
    exemple: { en: 'rssi', entree: async (monde) => cree(monde) },
  },
}
