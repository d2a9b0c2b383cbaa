import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest } from '../testing/base.ts'
import { epreuvesDesSections, type DroitsAttendus, type Issue } from '../testing/epreuves.ts'
import { exemples, type Monde } from '../testing/exemples.ts'
import { ouvrirPortailDeTest } from '../testing/portail.ts'
import { appeler, procedures } from '../testing/procedures.ts'
import { inscrireLesSituations, situations, type Situation } from '../testing/situations.ts'

const lecture = { ouverte: 'aux_habilites', accepte: 'tous' } as const
const parLeChefDeProjet = {
  ouverte: 'aux_habilites',
  accepte: ['chef_de_projet'],
  sinon: 'interdit',
} as const
const surUnObjetDuChefDeProjet = { ...parLeChefDeProjet, sinon: 'introuvable' } as const
const parLaDss = { ouverte: 'aux_habilites', accepte: ['animateur_dss'], sinon: 'interdit' } as const
const parQuiAdministre = {
  ouverte: 'aux_habilites',
  accepte: ['animateur_dss', 'administrateur', 'administrateur_d_un_autre_organisme'],
  sinon: 'interdit',
} as const

const parQuiDeploie = {
  ouverte: 'aux_habilites',
  accepte: ['animateur_dss', 'administrateur'],
  sinon: 'interdit',
} as const

/**
 * Les droits attendus, procédure par procédure. Les objets sont ceux de l’action A1-001, que la CNAV mène ; le jalon est dû
 * par la CNAM ; l’habilitation accordée ou retirée est à la CNAV,
 * ainsi que la section déployée.
 */
const droitsAttendus: Readonly<Record<string, DroitsAttendus>> = {
  'portail.session.get': { ouverte: 'a_tous', accepte: 'tous' },
  'portail.plan.list': { ouverte: 'a_tous', accepte: 'tous' },
  'portail.contacts.list': { ouverte: 'aux_connectes', accepte: 'tous' },
  'administration.habilitation.list': parQuiAdministre,
  'administration.habilitation.grant': {
    ouverte: 'aux_habilites',
    accepte: ['animateur_dss', 'administrateur'],
    sinon: 'interdit',
  },
  'administration.habilitation.withdraw': {
    ouverte: 'aux_habilites',
    accepte: ['animateur_dss', 'administrateur'],
    sinon: 'interdit',
  },
  'administration.agent.search': parQuiAdministre,
  'administration.journal.list': parQuiAdministre,
  'deploiement.section.list': parQuiAdministre,
  'deploiement.section.lock': parQuiDeploie,
  'deploiement.section.unlock': parQuiDeploie,
  'deploiement.version.activate': parQuiDeploie,
  'deploiement.version.rollback': parQuiDeploie,
  'deploiement.version.pin': parQuiDeploie,
  'deploiement.version.unpin': parQuiDeploie,
  'deploiement.canari.update': parQuiDeploie,
  'deploiement.apercu.create': parQuiDeploie,
  'deploiement.cle.list': parQuiAdministre,
  'deploiement.cle.create': parQuiDeploie,
  'deploiement.cle.revoke': parQuiDeploie,
  'deploiement.journal.list': parQuiAdministre,
  'deploiement.journal.verify': parQuiAdministre,
  'deploiement.releve.record': { ouverte: 'aux_connectes', accepte: 'tous' },
  'steering.action.list': lecture,
  'steering.action.get': lecture,
  'steering.action.saveBrouillon': parLeChefDeProjet,
  'steering.action.updateMeteo': parLeChefDeProjet,
  'steering.action.updateStatut': parLeChefDeProjet,
  'steering.action.updateRubrique': parLeChefDeProjet,
  'steering.action.assignChefsDeFile': parLaDss,
  'steering.action.updateContributeurs': {
    ouverte: 'aux_habilites',
    accepte: ['chef_de_projet', 'animateur_dss'],
    sinon: 'interdit',
  },
  'steering.horizon.propose': parLeChefDeProjet,
  'steering.horizon.decide': {
    ouverte: 'aux_habilites',
    accepte: ['referent_dss', 'animateur_dss'],
    sinon: 'introuvable',
  },
  'steering.jalon.create': parLeChefDeProjet,
  'steering.jalon.update': surUnObjetDuChefDeProjet,
  'steering.jalon.record': { ouverte: 'aux_habilites', accepte: ['correspondant'], sinon: 'introuvable' },
  'steering.jalon.delete': surUnObjetDuChefDeProjet,
  'steering.indicateur.create': parLeChefDeProjet,
  'steering.indicateur.update': surUnObjetDuChefDeProjet,
  'steering.indicateur.delete': surUnObjetDuChefDeProjet,
  'steering.indicateur.recordValeur': surUnObjetDuChefDeProjet,
  'steering.instance.list': lecture,
  'steering.instance.create': parLaDss,
  'steering.journal.list': lecture,
  'steering.vueDEnsemble.get': lecture,
  'steering.tableauDeBord.get': lecture,
  'steering.recherche.search': lecture,
  ...Object.fromEntries(Object.entries(epreuvesDesSections).map(([chemin, { droits }]) => [chemin, droits])),
}

/** Les exceptions à la règle de la ligne : une habilitation d’un autre organisme n’existe pas pour un administrateur. */
const exceptions: Readonly<Record<string, Partial<Record<Situation, Issue>>>> = {
  'administration.habilitation.withdraw': { administrateur_d_un_autre_organisme: 'introuvable' },
  'deploiement.cle.revoke': { administrateur_d_un_autre_organisme: 'introuvable' },
}

function attendu(chemin: string, situation: Situation): Issue {
  const ligne = droitsAttendus[chemin]
  if (!ligne) throw new Error(`${chemin} n’a pas de droits attendus.`)
  if (ligne.ouverte === 'a_tous') return 'oui'
  if (situation === 'personne') return 'connexion'
  if (ligne.ouverte === 'aux_connectes') return 'oui'
  if (situation === 'agent_sans_droit') return 'interdit'
  if (ligne.accepte === 'tous' || ligne.accepte.includes(situation)) return 'oui'
  return exceptions[chemin]?.[situation] ?? ligne.sauf?.[situation] ?? ligne.sinon ?? 'interdit'
}

const issues: Partial<Record<TRPCError['code'], Issue>> = {
  UNAUTHORIZED: 'connexion',
  FORBIDDEN: 'interdit',
  NOT_FOUND: 'introuvable',
}

async function issueDe(appel: Promise<unknown>): Promise<Issue | string> {
  try {
    await appel
    return 'oui'
  } catch (erreur) {
    return erreur instanceof TRPCError
      ? (issues[erreur.code] ?? `${erreur.code} : ${erreur.message}`)
      : String(erreur)
  }
}

test('chaque procédure a ses droits attendus et son exemple, et aucun n’est en trop', () => {
  const chemins = procedures.map(({ chemin }) => chemin).toSorted()
  expect(Object.keys(droitsAttendus).toSorted()).toEqual(chemins)
  expect(Object.keys(exemples).toSorted()).toEqual(chemins)
})

// Sur un seul moteur : la politique ne dépend pas de la base, et chaque cas d’usage est essayé sur les deux par ailleurs.
describe('les droits, procédure par procédure et rôle par rôle', () => {
  let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
  let monde: Monde

  beforeAll(async () => {
    base = await ouvrirBaseDeTest('pglite')
    const portail = await ouvrirPortailDeTest(base)
    monde = { db: base.db, portail, agents: await inscrireLesSituations(portail) }
  })
  afterAll(async () => {
    await monde.portail.lecture.fermer()
    await base.fermer()
  })

  test.each(procedures)('$chemin', async ({ chemin }) => {
    const obtenues: [Situation, string][] = []
    for (const situation of situations) {
      const entree = await exemples[chemin]?.entree(monde)
      const appel = appeler(monde.portail, monde.agents[situation], chemin, entree)
      obtenues.push([situation, await issueDe(appel)])
    }
    expect(Object.fromEntries(obtenues)).toEqual(
      Object.fromEntries(situations.map((situation) => [situation, attendu(chemin, situation)])),
    )
  })
})
