import { randomInt } from 'node:crypto'
import { filtreDeBulletinsVide } from '@sssi/domain/cyber'
import type { Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLeCert } from '../testing/droits-attendus.ts'
import { unCertfr } from '../avis/testing/un-certfr.ts'
import { ecrire, publier, unContenu, uneDiffusion } from './testing/un-bulletin.ts'

const en = 'analyste_cert' as const

const analyste = ({ portail, agents }: Monde) => portail.en(agents.analyste_cert)

async function unAvis(monde: Monde): Promise<string> {
  const texte = JSON.stringify(unCertfr({ numero: randomInt(1_000_000) }))
  const { documents } = await analyste(monde).cyber.avis.import({ texte })
  return documents[0]?.avisId ?? ''
}

export const epreuves: Epreuves = {
  'cyber.bulletin.list': {
    droits: { ouverte: 'aux_habilites', accepte: 'tous' },
    exemple: {
      en: 'rssi',
      entree: async () => ({
        filtre: { ...filtreDeBulletinsVide, q: 'passerelle' },
        apres: null,
        taille: 25,
      }),
    },
  },
  // TLP:AMBER : le bulletin n’existe que pour le CERT et pour ses destinataires.
  'cyber.bulletin.get': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme'],
      sinon: 'introuvable',
    },
    exemple: {
      en: 'rssi',
      entree: async (monde) => ({ id: (await publier(analyste(monde))).id }),
    },
  },
  'cyber.bulletin.getModele': {
    droits: parLeCert,
    exemple: { en, entree: async (monde) => ({ avisId: await unAvis(monde) }) },
  },
  'cyber.bulletin.getVerification': {
    droits: parLeCert,
    exemple: { en, entree: async (monde) => ({ id: (await ecrire(analyste(monde))).id }) },
  },
  'cyber.bulletin.create': {
    droits: parLeCert,
    exemple: { en, entree: async () => ({ avisId: null, contenu: unContenu(), diffusion: uneDiffusion() }) },
  },
  'cyber.bulletin.update': {
    droits: parLeCert,
    exemple: {
      en,
      entree: async (monde) => ({
        ...(await ecrire(analyste(monde))),
        contenu: unContenu({ titre: 'Titre revu' }),
        diffusion: uneDiffusion(),
      }),
    },
  },
  'cyber.bulletin.updateDiffusion': {
    droits: parLeCert,
    exemple: {
      en,
      entree: async (monde) => ({
        ...(await publier(analyste(monde))),
        diffusion: uneDiffusion({ tlp: 'GREEN' }),
        motif: 'L’éditeur a rendu public son correctif ce matin.',
        confirmation: 'TLP:GREEN',
      }),
    },
  },
  'cyber.bulletin.publish': {
    droits: parLeCert,
    exemple: {
      en,
      entree: async (monde) => ({ ...(await ecrire(analyste(monde))), resumeDeRevision: '' }),
    },
  },
  'cyber.bulletin.withdraw': {
    droits: parLeCert,
    exemple: {
      en,
      entree: async (monde) => ({
        ...(await publier(analyste(monde))),
        motif: 'Fausse alerte, confirmée par l’éditeur.',
      }),
    },
  },
  'cyber.bulletin.delete': {
    droits: parLeCert,
    exemple: { en, entree: async (monde) => ecrire(analyste(monde)) },
  },
}
