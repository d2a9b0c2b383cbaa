import { and, eq, isNull } from 'drizzle-orm'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber } from '../testing/droits-attendus.ts'
import { rangerUnReferentiel } from '../norme/testing/ranger-un-referentiel.ts'
import { evaluation } from './evaluation.table.ts'

const parLeRssi = {
  ouverte: 'aux_habilites',
  accepte: ['rssi'],
  sinon: 'interdit',
} as const
const surUneEvaluation = { ...parLeRssi, sauf: { rssi_d_un_autre_organisme: 'introuvable' } } as const

const reponse = {
  niveau: 'partiel',
  commentaire: 'Reste à faire sur deux sites.',
  preuve: 'Revue des comptes du trimestre.',
  lien: 'https://documents.exemple.invalid/revue',
  fichiers: [],
} as const

/** Le référentiel d’essai, sur lequel la CNAV n’a aucune évaluation ouverte. */
async function libre(monde: Monde) {
  const { id: referentielId } = await rangerUnReferentiel(monde)
  await monde.db
    .update(evaluation)
    .set({ attesteeLe: monde.portail.horloge.maintenant(), attesteePar: 'RSSI', attestation: 'Essai' })
    .where(and(eq(evaluation.referentielId, referentielId), isNull(evaluation.attesteeLe)))
  return { referentielId, organisme: 'CNAV' as const, reprendre: false }
}

async function ouverte(monde: Monde) {
  const { portail, agents } = monde
  return portail.en(agents.rssi).cyber.evaluation.create(await libre(monde))
}

const repondre = ({ portail, agents }: Monde, evaluationId: string) =>
  portail
    .en(agents.rssi)
    .cyber.evaluation.saveReponse({ evaluationId, code: 'A1', version: 0, ...reponse, fichiers: [] })

export const epreuves: Epreuves = {
  'cyber.evaluation.list': {
    droits: parLaChaineCyber,
    exemple: {
      en: 'rssi',
      entree: async (monde) => ({ referentielId: (await libre(monde)).referentielId }),
    },
  },
  'cyber.evaluation.get': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['rssi'],
      sinon: 'interdit',
      // Un brouillon n’est qu’à l’organisme qui l’écrit : le CERT et le HFDS attendent qu’il soit attesté.
      sauf: {
        rssi_d_un_autre_organisme: 'introuvable',
        analyste_cert: 'introuvable',
        hfds: 'introuvable',
      },
    },
    exemple: { en: 'rssi', entree: async (monde) => ({ id: (await ouverte(monde)).id }) },
  },
  'cyber.evaluation.create': { droits: parLeRssi, exemple: { en: 'rssi', entree: libre } },
  'cyber.evaluation.saveReponse': {
    droits: surUneEvaluation,
    exemple: {
      en: 'rssi',
      entree: async (monde) => ({
        evaluationId: (await ouverte(monde)).id,
        code: 'A1',
        version: 0,
        ...reponse,
      }),
    },
  },
  'cyber.evaluation.publish': {
    droits: surUneEvaluation,
    exemple: {
      en: 'rssi',
      entree: async (monde) => {
        const { id, version } = await ouverte(monde)
        await repondre(monde, id)
        return { id, version, attestation: 'Réponses vérifiées avec les équipes.' }
      },
    },
  },
}
