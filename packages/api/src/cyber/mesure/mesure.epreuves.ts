import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { rangerUnReferentiel } from '../norme/testing/ranger-un-referentiel.ts'

const parLeRssi = { ouverte: 'aux_habilites', accepte: ['rssi'], sinon: 'interdit' } as const
const surUneMesure = { ...parLeRssi, sauf: { rssi_d_un_autre_organisme: 'introuvable' } } as const

const saisie = () => ({
  libelle: 'Revue trimestrielle des comptes',
  porteur: 'Responsable des identités',
  echeance: '2027-03-31',
  etat: 'prevue' as const,
  commentaire: '',
  codes: ['A2'],
})

async function nouvelle(monde: Monde) {
  const { id: referentielId } = await rangerUnReferentiel(monde)
  return { referentielId, organisme: 'CNAV' as const, ...saisie() }
}

const creee = async (monde: Monde) =>
  monde.portail.en(monde.agents.rssi).cyber.mesure.create(await nouvelle(monde))

export const epreuves: Epreuves = {
  'cyber.mesure.list': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'rssi', 'hfds'],
      sinon: 'interdit',
    },
    exemple: {
      en: 'rssi',
      entree: async (monde) => ({
        referentielId: (await rangerUnReferentiel(monde)).id,
        organisme: 'CNAV',
      }),
    },
  },
  'cyber.mesure.create': { droits: parLeRssi, exemple: { en: 'rssi', entree: nouvelle } },
  'cyber.mesure.update': {
    droits: surUneMesure,
    exemple: { en: 'rssi', entree: async (monde) => ({ ...(await creee(monde)), ...saisie() }) },
  },
  'cyber.mesure.delete': { droits: surUneMesure, exemple: { en: 'rssi', entree: creee } },
}
