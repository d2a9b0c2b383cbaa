import { randomUUID } from 'node:crypto'
import type { Db } from '../core/db/db.ts'
import { chargerSuivi } from '../core/suivi/charger-suivi.ts'
import { epreuvesDesSections } from './epreuves.ts'
import { exemplesDeDeploiement } from './exemples-de-deploiement.ts'
import type { Appelant, PortailDeTest } from './portail.ts'
import { code, type AgentsEnSituation, type Situation } from './situations.ts'

/** Un monde où chaque procédure peut réussir une fois : à préparer de nouveau avant chaque appel. */
export interface Monde {
  readonly db: Db
  readonly portail: PortailDeTest
  readonly agents: AgentsEnSituation
}

export interface Exemple {
  /** Quelqu’un qui a le droit de faire cet appel. */
  readonly en: Situation
  /** Une entrée valable maintenant : versions lues, objets créés au besoin. */
  readonly entree: (monde: Monde) => Promise<unknown>
}

async function suivi({ db }: Monde) {
  const action = await chargerSuivi(db, code)
  if (!action) throw new Error(`L’action ${code} manque à la base de test.`)
  return action.suivi
}

function en({ portail, agents }: Monde, situation: Situation): Appelant {
  return portail.en(agents[situation])
}

const jalon = {
  acteur: 'CNAM',
  type: 'jalon',
  libelle: 'Raccordement',
  echeance: '2027-03-31',
  etat: 'prevu',
  realiseLe: null,
  commentaire: '',
} as const

const indicateur = {
  libelle: 'Part des organismes raccordés',
  definition: '',
  unite: '%',
  modeDeCalcul: '',
  source: '',
  responsable: '',
  periodicite: 'trimestrielle',
  delaiJours: 15,
  tendance: 'hausse',
  applicable: true,
  motifNonApplicable: null,
  valeurInitiale: null,
  dateInitiale: null,
  valeurCible: null,
  dateCible: null,
} as const

async function contributeurs(monde: Monde): Promise<void> {
  const { contributeurs: presents, version } = await suivi(monde)
  if (presents.includes('CNAM')) return
  const choisis = { code, version, contributeurs: ['CNAM' as const, 'MSA' as const] }
  await en(monde, 'chef_de_projet').steering.action.updateContributeurs(choisis)
}

async function unJalon(monde: Monde) {
  await contributeurs(monde)
  return en(monde, 'chef_de_projet').steering.jalon.create({ code, ...jalon })
}

async function unIndicateur(monde: Monde) {
  return en(monde, 'chef_de_projet').steering.indicateur.create({ code, ...indicateur })
}

async function uneInstance(monde: Monde): Promise<string> {
  const [premiere] = await en(monde, 'animateur_dss').steering.instance.list()
  if (premiere) return premiere.id
  const { id } = await en(monde, 'animateur_dss').steering.instance.create({
    type: 'copil',
    date: '2026-03-12',
  })
  return id
}

/** Referme la proposition ouverte, s’il y en a une, pour qu’une autre puisse s’ouvrir. */
async function sansProposition(monde: Monde): Promise<void> {
  const ouverte = (await suivi(monde)).revisions.find(({ etat }) => etat === 'proposee')
  if (!ouverte) return
  await en(monde, 'animateur_dss').steering.horizon.decide({
    id: ouverte.id,
    version: ouverte.version,
    decision: 'refusee',
    instanceId: null,
    numeroDecision: null,
    motifDecision: 'Le motif ne suffit pas.',
  })
}

async function uneProposition(monde: Monde) {
  await sansProposition(monde)
  return en(monde, 'chef_de_projet').steering.horizon.propose({ code, ...(await annee(monde)) })
}

/** Une autre année que celle en vigueur : proposer la même n’aurait pas de sens. */
async function annee(monde: Monde) {
  const enVigueur = (await suivi(monde)).revisions.findLast(({ etat }) => etat === 'validee')?.annee
  return { annee: enVigueur === 2028 ? 2029 : 2028, motif: 'Le texte paraît plus tard que prévu.' }
}

let prochainJour = 0
/** Une date encore libre pour une instance : deux du même type n’ont pas lieu le même jour. */
function dateLibre(): string {
  prochainJour += 1
  return new Date(Date.UTC(2030, 0, prochainJour)).toISOString().slice(0, 10)
}

async function uneHabilitation(monde: Monde): Promise<string> {
  const courriel = `${randomUUID()}@exemple.invalid`
  const accordee = { beneficiaire: { courriel }, role: 'lecteur', organisme: 'CNAV', action: null } as const
  return (await en(monde, 'animateur_dss').administration.habilitation.grant(accordee)).id
}

const page = { tri: 'code', ordre: 'asc', page: 1, taille: 50 } as const
const filtre = {
  q: '',
  axe: [],
  thematique: [],
  orientation: [],
  chefDeFile: [],
  horizon: [],
  statut: [],
  meteo: [],
  fraicheur: [],
  alerte: [],
  completude: [],
}
const rien = async () => undefined

/** Un appel valable de chaque procédure. Celle qui n’y est pas fait échouer les essais qui les parcourent toutes. */
export const exemples: Readonly<Record<string, Exemple>> = {
  'portail.session.get': { en: 'personne', entree: rien },
  'portail.plan.list': { en: 'personne', entree: rien },
  'portail.contacts.list': { en: 'agent_sans_droit', entree: rien },
  'administration.habilitation.list': {
    en: 'administrateur',
    entree: async () => ({
      organisme: 'CNAV',
      role: 'lecteur',
      action: code,
      q: 'lecteur',
      page: 1,
      taille: 20,
    }),
  },
  'administration.habilitation.grant': {
    en: 'administrateur',
    entree: async () => ({
      beneficiaire: { courriel: `${randomUUID()}@exemple.invalid` },
      role: 'chef_de_projet',
      organisme: 'CNAV',
      action: code,
    }),
  },
  'administration.habilitation.withdraw': {
    en: 'administrateur',
    entree: async (monde) => ({ id: await uneHabilitation(monde) }),
  },
  'administration.agent.search': { en: 'administrateur', entree: async () => ({ q: 'chef', limite: 10 }) },
  'administration.journal.list': {
    en: 'administrateur',
    entree: async () => ({ avant: 1_000_000, limite: 10 }),
  },
  ...exemplesDeDeploiement,
  'steering.action.list': { en: 'lecteur', entree: async () => ({ filtre, ...page }) },
  'steering.action.get': { en: 'lecteur', entree: async () => ({ code }) },
  'steering.action.saveBrouillon': {
    en: 'chef_de_projet',
    entree: async () => ({ code, meteo: 'objectifs_securises', synthese: 'En préparation.' }),
  },
  'steering.action.updateMeteo': {
    en: 'chef_de_projet',
    entree: async (monde) => ({
      code,
      version: (await suivi(monde)).version,
      meteo: 'objectifs_securises',
      synthese: 'La reprise avance.',
    }),
  },
  'steering.action.updateStatut': {
    en: 'chef_de_projet',
    entree: async (monde) => {
      const { version, statut } = await suivi(monde)
      return {
        code,
        version,
        statut: statut === 'en_cours' ? 'non_demarree' : 'en_cours',
        decisionAbandon: null,
      }
    },
  },
  'steering.action.updateRubrique': {
    en: 'chef_de_projet',
    entree: async (monde) => {
      const { rubriques } = await suivi(monde)
      const version = rubriques.find(({ numero }) => numero === 1)?.version ?? 0
      return { code, numero: 1, version, contenu: 'Enjeux.', nonApplicable: false, motifNonApplicable: null }
    },
  },
  'steering.action.assignChefsDeFile': {
    en: 'animateur_dss',
    entree: async ({ db }) => ({
      code: 'A1-015',
      version: (await chargerSuivi(db, 'A1-015'))?.suivi.version,
      chefsDeFile: ['CNAV'],
    }),
  },
  'steering.action.updateContributeurs': {
    en: 'chef_de_projet',
    entree: async (monde) => ({
      code,
      version: (await suivi(monde)).version,
      contributeurs: ['CNAM', 'MSA'],
    }),
  },
  'steering.horizon.propose': {
    en: 'chef_de_projet',
    entree: async (monde) => {
      await sansProposition(monde)
      return { code, ...(await annee(monde)) }
    },
  },
  'steering.horizon.decide': {
    en: 'referent_dss',
    entree: async (monde) => ({
      ...(await uneProposition(monde)),
      decision: 'validee',
      instanceId: await uneInstance(monde),
      numeroDecision: 'D-2026-04',
      motifDecision: null,
    }),
  },
  'steering.jalon.create': {
    en: 'chef_de_projet',
    entree: async (monde) => {
      await contributeurs(monde)
      return { code, ...jalon }
    },
  },
  'steering.jalon.update': {
    en: 'chef_de_projet',
    entree: async (monde) => ({ ...(await unJalon(monde)), ...jalon, etat: 'en_cours' }),
  },
  'steering.jalon.record': {
    en: 'correspondant',
    entree: async (monde) => ({
      ...(await unJalon(monde)),
      etat: 'atteint',
      realiseLe: '2026-11-20',
      commentaire: 'Fait.',
    }),
  },
  'steering.jalon.delete': { en: 'chef_de_projet', entree: unJalon },
  'steering.indicateur.create': { en: 'chef_de_projet', entree: async () => ({ code, ...indicateur }) },
  'steering.indicateur.update': {
    en: 'chef_de_projet',
    entree: async (monde) => ({ ...(await unIndicateur(monde)), ...indicateur, unite: 'organismes' }),
  },
  'steering.indicateur.delete': { en: 'chef_de_projet', entree: unIndicateur },
  'steering.indicateur.recordValeur': {
    en: 'chef_de_projet',
    entree: async (monde) => ({
      ...(await unIndicateur(monde)),
      date: '2026-09-30',
      valeur: 12.5,
      commentaire: '',
    }),
  },
  'steering.instance.list': { en: 'lecteur', entree: rien },
  'steering.instance.create': {
    en: 'animateur_dss',
    entree: async () => ({ type: 'costrat', date: dateLibre() }),
  },
  'steering.journal.list': { en: 'lecteur', entree: async () => ({ code, avant: null, limite: 20 }) },
  'steering.vueDEnsemble.get': { en: 'lecteur', entree: rien },
  'steering.tableauDeBord.get': { en: 'lecteur', entree: rien },
  'steering.recherche.search': { en: 'lecteur', entree: async () => ({ q: 'carrières', limite: 10 }) },
  ...Object.fromEntries(
    Object.entries(epreuvesDesSections).map(([chemin, { exemple }]) => [chemin, exemple]),
  ),
}
