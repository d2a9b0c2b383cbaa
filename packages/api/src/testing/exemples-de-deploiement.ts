import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { agent } from '../core/agent/agent.table.ts'
import { ajouterCle } from '../deploiement/cle/ajouter-cle.ts'
import { uneCle } from '../deploiement/cle/testing/cle-de-test.ts'
import { deploiementDeSection } from '../core/registre/deploiement-de-section.table.ts'
import { deploiementEnregistre, enregistrerDeTest } from '../deploiement/testing/section-de-test.ts'
import { SANS_CANARI } from '../deploiement/version/mouvements.ts'
import type { Exemple, Monde } from './exemples.ts'

const section = 'essai'
const versionActive = '1.0.0'
const jusquA = '2026-12-01T10:00:00.000Z'
const motif = 'Clôture des comptes'

let dernier = 0

/** La section d’essai, que la CNAV possède, avec une version active, une précédente, et ni verrou, ni épingle, ni canari. */
async function libre({ db, portail }: Monde, reste: object = {}) {
  const [connue] = await db
    .select()
    .from(deploiementDeSection)
    .where(eq(deploiementDeSection.section, section))
  if (!connue) {
    await enregistrerDeTest(db, '0.9.0')
    await enregistrerDeTest(db, versionActive)
  }
  await db
    .update(deploiementDeSection)
    .set({
      ...SANS_CANARI,
      versionActive,
      versionPrecedente: '0.9.0',
      activeDepuis: portail.horloge.maintenant(),
      epingleVersion: null,
      epingleMotif: null,
      epingleJusquA: null,
      verrouMotif: null,
      verrouJusquA: null,
      ...reste,
    })
    .where(eq(deploiementDeSection.section, section))
  await portail.catalogue.rafraichir()
  const { revision } = await deploiementEnregistre(db, section)
  return { section, revision }
}

async function nouvelleVersion(monde: Monde) {
  const lue = await libre(monde)
  const version = `1.${++dernier}.0-${randomUUID().slice(0, 4)}x`
  await enregistrerDeTest(monde.db, version)
  return { ...lue, version }
}

async function unCourriel({ db, agents }: Monde): Promise<string> {
  const [invite] = await db
    .select()
    .from(agent)
    .where(eq(agent.id, agents.lecteur?.id ?? ''))
  return invite?.courriel ?? ''
}

async function uneCleAjoutee(monde: Monde): Promise<{ id: string }> {
  await libre(monde)
  const { id, clePublique } = uneCle()
  const cle = { section, organisme: 'CNAV', clePublique, libelle: 'Essai', auteur: null, trace: {} } as const
  await monde.db.transaction(async (tx) => ajouterCle(tx, { ...cle, le: monde.portail.horloge.maintenant() }))
  return { id }
}

const en = 'administrateur' as const

export const exemplesDeDeploiement: Readonly<Record<string, Exemple>> = {
  'deploiement.section.list': {
    en,
    entree: async (monde) => {
      await libre(monde)
      return undefined
    },
  },
  'deploiement.section.lock': { en, entree: async (monde) => ({ ...(await libre(monde)), motif, jusquA }) },
  'deploiement.section.unlock': {
    en,
    entree: async (monde) => libre(monde, { verrouMotif: motif, verrouJusquA: new Date(jusquA) }),
  },
  'deploiement.version.activate': { en, entree: nouvelleVersion },
  'deploiement.version.rollback': {
    en,
    entree: async (monde) => ({ ...(await libre(monde)), version: '0.9.0' }),
  },
  'deploiement.version.pin': {
    en,
    entree: async (monde) => ({ ...(await libre(monde)), version: versionActive, motif, jusquA }),
  },
  'deploiement.version.unpin': {
    en,
    entree: async (monde) =>
      libre(monde, { epingleVersion: versionActive, epingleMotif: motif, epingleJusquA: new Date(jusquA) }),
  },
  'deploiement.canari.update': {
    en,
    entree: async (monde) => ({ ...(await nouvelleVersion(monde)), part: 25 }),
  },
  'deploiement.apercu.create': {
    en,
    entree: async (monde) => {
      const { version } = await nouvelleVersion(monde)
      return { section, version, courriel: await unCourriel(monde), heures: 24 }
    },
  },
  'deploiement.cle.list': { en, entree: async () => ({ section: null }) },
  'deploiement.cle.create': {
    en,
    entree: async (monde) => {
      await libre(monde)
      return { section, organisme: null, clePublique: uneCle().clePublique, libelle: 'Chaîne de livraison' }
    },
  },
  'deploiement.cle.revoke': { en, entree: uneCleAjoutee },
  'deploiement.journal.list': { en, entree: async () => ({ section: null, avant: null, limite: 20 }) },
  'deploiement.journal.verify': { en, entree: async () => ({ tete: null }) },
  'deploiement.releve.record': {
    en: 'lecteur',
    entree: async (monde) => {
      await libre(monde)
      return { releves: [{ section, version: versionActive, erreur: false }] }
    },
  },
}
