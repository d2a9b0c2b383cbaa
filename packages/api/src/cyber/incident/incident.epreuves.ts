import { filtreDIncidentsVide, regimesDeDepart } from '@sssi/domain/cyber'
import type { DroitsAttendus, Epreuves } from '../../testing/epreuves.ts'
import type { Monde } from '../../testing/exemples.ts'
import { parLaChaineCyber, parLeCert } from '../testing/droits-attendus.ts'
import { declaration, declarer, impact, qualification } from './testing.ts'

const par = ({ portail, agents }: Monde) => portail.en(agents.rssi)
const declare = (monde: Monde) => declarer(par(monde))
const [nis2] = regimesDeDepart

/** L’incident est à la CNAV, en AMBER : il n’existe pas pour un autre organisme. */
const autreOrganisme = { rssi_d_un_autre_organisme: 'introuvable', hfds: 'introuvable' } as const
const lire: DroitsAttendus = {
  ouverte: 'aux_habilites',
  accepte: ['analyste_cert', 'rssi'],
  sinon: 'interdit',
  sauf: autreOrganisme,
}
const traiter: DroitsAttendus = { ...lire, sauf: { rssi_d_un_autre_organisme: 'introuvable' } }

const motif = 'Le premier signalement datait de la veille.'
const fait = { connuLe: '2026-11-22T09:00:00.000Z', texte: 'Comptes fermés.' }
const tache = {
  libelle: 'Prévenir les usagers',
  organisme: 'CNAV',
  role: 'Communication',
  echeanceLe: null,
} as const
const echeance = { cle: 'nis2.notification', version: 0 }

async function avec<T>(monde: Monde, ajouter: (incidentId: string) => Promise<T>): Promise<T> {
  const { id } = await declare(monde)
  return ajouter(id)
}
const unImpact = (monde: Monde) =>
  avec(monde, (incidentId) => par(monde).cyber.impactDIncident.create({ incidentId, ...impact }))
const unFait = (monde: Monde) =>
  avec(monde, (incidentId) => par(monde).cyber.faitDIncident.create({ incidentId, ...fait }))
const uneTache = (monde: Monde) =>
  avec(monde, (incidentId) => par(monde).cyber.tacheDIncident.create({ incidentId, ...tache }))
const lu = async (monde: Monde) => {
  const { id, version } = await declare(monde)
  return { id, version }
}
const surLEcheance = async (monde: Monde) => ({ incidentId: (await declare(monde)).id, ...echeance })
const deuxIncidents = async (monde: Monde) => ({
  incidentId: (await declare(monde)).id,
  genre: 'incident' as const,
  cibleId: (await declare(monde)).id,
})
const derniereVersion = async (monde: Monde) => {
  const { regimes } = await par(monde).cyber.regime.list()
  return regimes.find(({ regime }) => regime.code === nis2?.code)?.derniere ?? 0
}

/** Le RSSI, qui le demande, n’en décide pas : c’est à l’analyste ou à la permanence HFDS, que l’incident nomme. */
async function unDeclassementDemande(monde: Monde) {
  const personnes = [monde.agents.analyste_cert?.id ?? '', monde.agents.hfds?.id ?? '']
  const { id, version } = await declarer(par(monde), {
    diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes },
  })
  const diffusion = { tlp: 'AMBER' as const, destinataires: ['CNAV' as const], personnes: [] }
  await par(monde).cyber.incident.updateDiffusion({ id, version, diffusion, motif })
  return { id, version: version + 1, decision: 'approuve', motif: '' }
}

const epreuve = (droits: DroitsAttendus, entree: (monde: Monde) => Promise<unknown>) => ({
  droits,
  exemple: { en: 'rssi' as const, entree },
})

export const epreuves: Epreuves = {
  'cyber.incident.list': epreuve(parLaChaineCyber, async () => ({
    filtre: { ...filtreDIncidentsVide, q: 'hameçonnage', statut: ['declare'] },
    tri: 'echeance',
    page: 1,
    taille: 20,
  })),
  'cyber.incident.get': epreuve(lire, async (monde) => ({ id: (await declare(monde)).id })),
  'cyber.incident.getStatistiques': epreuve(parLaChaineCyber, async () => undefined),
  'cyber.incident.create': epreuve({ ...traiter, sauf: {} }, async () => declaration),
  'cyber.incident.update': epreuve(traiter, async (monde) => ({
    ...(await lu(monde)),
    titre: 'Hameçonnage, suite',
    description: 'Deux cents comptes.',
  })),
  'cyber.incident.updateQualification': epreuve(traiter, async (monde) => ({
    ...(await lu(monde)),
    qualification,
  })),
  'cyber.incident.updateStatut': epreuve(traiter, async (monde) => ({
    ...(await lu(monde)),
    vers: 'qualifie',
    motif: null,
  })),
  'cyber.incident.updateConnaissance': epreuve(traiter, async (monde) => ({
    ...(await lu(monde)),
    le: '2026-11-21T08:00:00.000Z',
    motif,
  })),
  'cyber.incident.updateDiffusion': epreuve(traiter, async (monde) => ({
    ...(await lu(monde)),
    diffusion: { tlp: 'GREEN', destinataires: ['CNAV', 'CNAF'], personnes: [] },
    motif,
  })),
  'cyber.incident.updateRapportDemande': epreuve(traiter, async (monde) => ({
    ...(await lu(monde)),
    pour: '2026-12-01T08:00:00.000Z',
  })),
  'cyber.incident.decideDeclassement': {
    droits: {
      ouverte: 'aux_habilites',
      accepte: ['analyste_cert', 'hfds'],
      sinon: 'interdit',
      sauf: { rssi_d_un_autre_organisme: 'introuvable' },
    },
    exemple: { en: 'analyste_cert', entree: unDeclassementDemande },
  },
  'cyber.incident.decideFusion': epreuve(traiter, async (monde) => ({
    dans: (await declare(monde)).id,
    ...(await lu(monde)),
    motif,
  })),
  'cyber.impactDIncident.create': epreuve(traiter, async (monde) => ({
    incidentId: (await declare(monde)).id,
    ...impact,
  })),
  'cyber.impactDIncident.update': epreuve(traiter, async (monde) => ({
    ...(await unImpact(monde)),
    ...impact,
  })),
  'cyber.impactDIncident.delete': epreuve(traiter, unImpact),
  'cyber.faitDIncident.create': epreuve(traiter, async (monde) => ({
    incidentId: (await declare(monde)).id,
    ...fait,
  })),
  'cyber.faitDIncident.update': epreuve(traiter, async (monde) => ({ ...(await unFait(monde)), ...fait })),
  'cyber.tacheDIncident.create': epreuve(traiter, async (monde) => ({
    incidentId: (await declare(monde)).id,
    ...tache,
  })),
  'cyber.tacheDIncident.update': epreuve(traiter, async (monde) => ({
    ...(await uneTache(monde)),
    ...tache,
    libelle: 'Prévenir les usagers et la presse',
  })),
  'cyber.tacheDIncident.record': epreuve(traiter, async (monde) => ({
    ...(await uneTache(monde)),
    faite: true,
  })),
  'cyber.tacheDIncident.delete': epreuve(traiter, uneTache),
  'cyber.lienDIncident.search': epreuve(
    { ...traiter, accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme'], sauf: {} },
    async () => ({ genre: 'avis', q: 'passerelle' }),
  ),
  'cyber.lienDIncident.create': epreuve(traiter, deuxIncidents),
  'cyber.lienDIncident.delete': epreuve(traiter, async (monde) => {
    const lien = await deuxIncidents(monde)
    await par(monde).cyber.lienDIncident.create(lien)
    return lien
  }),
  'cyber.echeance.get': epreuve(lire, async (monde) => ({
    incidentId: (await declare(monde)).id,
    cle: 'nis2.notification',
  })),
  'cyber.echeance.saveBrouillon': epreuve(traiter, async (monde) => ({
    ...(await surLEcheance(monde)),
    reponses: [{ cle: 'contact', valeur: 'Astreinte sécurité' }],
  })),
  'cyber.echeance.record': epreuve(traiter, async (monde) => ({
    ...(await surLEcheance(monde)),
    preuve: {
      envoyeeLe: '2026-11-22T09:30:00.000Z',
      canal: 'teleservice',
      numero: 'D-2026-9001',
      motifDeRetard: null,
    },
    fichiers: [],
  })),
  'cyber.echeance.assignFichiers': epreuve(traiter, async (monde) => ({
    ...(await surLEcheance(monde)),
    fichiers: [],
  })),
  'cyber.echeance.decide': epreuve(traiter, async (monde) => ({
    ...(await surLEcheance(monde)),
    sansObjet: true,
    motif: 'L’autorité a confirmé que le texte ne s’applique pas.',
  })),
  'cyber.regime.list': epreuve(parLaChaineCyber, async () => undefined),
  'cyber.regime.publish': {
    droits: parLeCert,
    exemple: {
      en: 'analyste_cert',
      entree: async (monde) => ({
        regime: nis2,
        version: await derniereVersion(monde),
        aPartirDu: '2027-01-01T00:00:00.000Z',
        motif: 'La transposition entre en vigueur.',
      }),
    },
  },
}
