import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { organismeCodes, type OrganismeCode } from '../organisme/organisme.ts'
import { unAgent } from '../testing/index.ts'
import type { Agent, Role } from './agent.ts'
import { libelleRole, roles } from './agent.ts'
import { perimetreHabilitations } from './perimetre.ts'
import type { Objet, ObjetHabilitation, Permission } from './permissions.ts'
import { permissions } from './permissions.ts'
import { can, estBienFormee, permissionsSur, policy } from './policy.ts'

/** The action all agents below are about: led by CNAV, CNAF contributing. */
const action = { code: 'A1-001', chefsDeFile: ['CNAV'], contributeurs: ['CNAF'] } as const

function habilitation(role: Role, organisme: OrganismeCode, sur = false): ObjetHabilitation {
  return {
    type: 'habilitation',
    role,
    organisme,
    action: sur ? action.code : null,
    chefsDeFile: sur ? action.chefsDeFile : [],
  }
}

const objets = {
  plan: { type: 'plan' },
  action: { type: 'action', ...action },
  'autre action': { type: 'action', ...action, code: 'A1-002' },
  'jalon CNAV': { type: 'jalon', ...action, acteur: 'CNAV' },
  'jalon CNAF': { type: 'jalon', ...action, acteur: 'CNAF' },
  'autre jalon CNAF': { type: 'jalon', ...action, code: 'A1-002', acteur: 'CNAF' },
  'habil. lecteur CNAV': habilitation('lecteur', 'CNAV'),
  'habil. lecteur CNAF': habilitation('lecteur', 'CNAF'),
  'habil. admin CNAV': habilitation('administrateur_organisme', 'CNAV'),
  'habil. chef de projet CNAV': habilitation('chef_de_projet', 'CNAV', true),
  'habil. chef de projet CNAF': habilitation('chef_de_projet', 'CNAF', true),
  'habil. correspondant CNAF': habilitation('correspondant', 'CNAF', true),
  'habil. référent DSS': habilitation('referent_dss', 'DSS', true),
  'habil. animateur DSS': habilitation('animateur_dss', 'DSS'),
  'section CNAV': { type: 'section', organisme: 'CNAV' },
  'section DSS': { type: 'section', organisme: 'DSS' },
  'devoir cyber CNAV': { type: 'organisme', organisme: 'CNAV' },
  'devoir cyber HFDS': { type: 'organisme', organisme: 'HFDS' },
} satisfies Record<string, Objet>
type NomDObjet = keyof typeof objets

const agents = {
  'sans rôle': unAgent({ organisme: 'CNAV' }),
  'lecteur CNAV': unAgent().lecteur('CNAV'),
  'chef de projet CNAV': unAgent().chefDeProjet('A1-001', 'CNAV'),
  'chef de projet CNAF': unAgent().chefDeProjet('A1-001', 'CNAF'),
  'correspondant CNAF': unAgent().correspondant('A1-001', 'CNAF'),
  'correspondant CNAV': unAgent().correspondant('A1-001', 'CNAV'),
  'référent DSS': unAgent().referentDss('A1-001'),
  'animateur DSS': unAgent().animateurDss(),
  'admin CNAV': unAgent().administrateur('CNAV'),
  'admin CNAF': unAgent().administrateur('CNAF'),
  'admin DSS': unAgent().administrateur('DSS'),
  'analyste CERT': unAgent().analysteCert(),
  'RSSI CNAV': unAgent().rssi('CNAV'),
  'RSSI CNAF': unAgent().rssi('CNAF'),
  HFDS: unAgent().hfds(),
} satisfies Record<string, Agent>
type NomDAgent = keyof typeof agents

const tous = Object.keys(objets) as NomDObjet[]
const surLAction: NomDObjet[] = ['action', 'jalon CNAV', 'jalon CNAF']

const sections: NomDObjet[] = ['section CNAV', 'section DSS']

const habilitations = tous.filter((nom) => nom.startsWith('habil.'))

const lecture: Record<NomDAgent, NomDObjet[]> = {
  'sans rôle': [],
  'lecteur CNAV': tous,
  'chef de projet CNAV': tous,
  'chef de projet CNAF': tous,
  'correspondant CNAF': tous,
  'correspondant CNAV': tous,
  'référent DSS': tous,
  'animateur DSS': tous,
  'admin CNAV': tous,
  'admin CNAF': tous,
  'admin DSS': tous,
  'analyste CERT': tous,
  'RSSI CNAV': tous,
  'RSSI CNAF': tous,
  HFDS: tous,
}

const devoirs: NomDObjet[] = ['plan', 'devoir cyber CNAV', 'devoir cyber HFDS']
const parLeRssi: Partial<Record<NomDAgent, NomDObjet[]>> = {
  'RSSI CNAV': ['plan', 'devoir cyber CNAV'],
  'RSSI CNAF': ['plan'],
}

/** The whole of the rights: what is not written here is refused. One line a permission, one object list an agent. */
const matrice: Record<Permission, Partial<Record<NomDAgent, NomDObjet[]>>> = {
  'suivi.lire': lecture,
  'journal.lire': lecture,
  'action.renseigner': { 'chef de projet CNAV': surLAction },
  'action.statuer': { 'chef de projet CNAV': surLAction },
  'jalon.gerer': { 'chef de projet CNAV': surLAction },
  'jalon.rendre_compte': {
    'correspondant CNAF': ['jalon CNAF'],
    'correspondant CNAV': ['jalon CNAV'],
  },
  'indicateur.gerer': { 'chef de projet CNAV': surLAction },
  'horizon.proposer': { 'chef de projet CNAV': surLAction },
  'horizon.decider': {
    'référent DSS': surLAction,
    'animateur DSS': ['action', 'autre action'],
  },
  'chef_de_file.designer': { 'animateur DSS': ['action', 'autre action'] },
  'contributeur.gerer': {
    'chef de projet CNAV': surLAction,
    'animateur DSS': ['action', 'autre action'],
  },
  'instance.gerer': { 'animateur DSS': ['plan'] },
  'habilitation.accorder': {
    'animateur DSS': habilitations,
    'admin CNAV': ['habil. lecteur CNAV', 'habil. admin CNAV', 'habil. chef de projet CNAV'],
    'admin CNAF': ['habil. lecteur CNAF', 'habil. correspondant CNAF'],
  },
  'habilitation.lire': {
    'animateur DSS': ['plan', ...habilitations],
    'admin CNAV': ['habil. lecteur CNAV', 'habil. admin CNAV', 'habil. chef de projet CNAV'],
    'admin CNAF': ['habil. lecteur CNAF', 'habil. chef de projet CNAF', 'habil. correspondant CNAF'],
    'admin DSS': ['habil. référent DSS', 'habil. animateur DSS'],
  },
  'deploiement.lire': {
    'animateur DSS': ['plan', ...sections],
    'admin CNAV': ['plan', ...sections],
    'admin CNAF': ['plan', ...sections],
    'admin DSS': ['plan', ...sections],
  },
  'deploiement.decider': {
    'animateur DSS': sections,
    'admin CNAV': ['section CNAV'],
    'admin DSS': ['section DSS'],
  },
  'cyber.lire': { 'analyste CERT': ['plan'], 'RSSI CNAV': ['plan'], 'RSSI CNAF': ['plan'], HFDS: ['plan'] },
  'cyber.veiller': { 'analyste CERT': ['plan'] },
  'bulletin.publier': { 'analyste CERT': ['plan'] },
  'bulletin.declasser': { 'analyste CERT': ['plan'], HFDS: ['plan'] },
  'bulletin.repondre': { ...parLeRssi, HFDS: ['plan', 'devoir cyber HFDS'] },
  'alerte.lancer': { 'analyste CERT': ['plan'], HFDS: ['plan'] },
  'alerte.acquitter': { ...parLeRssi, HFDS: ['plan', 'devoir cyber HFDS'] },
  'chaine.gerer': { 'analyste CERT': ['plan'], HFDS: ['plan'] },
  'incident.lire': { ...parLeRssi, 'analyste CERT': devoirs, HFDS: devoirs },
  'incident.gerer': { ...parLeRssi, 'analyste CERT': devoirs },
  'norme.gerer': { 'analyste CERT': ['plan'], HFDS: ['plan'] },
  'norme.evaluer': parLeRssi,
  'campagne.gerer': { 'analyste CERT': ['plan'] },
  'campagne.participer': parLeRssi,
  'annuaire.tenir': { ...parLeRssi, 'analyste CERT': devoirs },
  'cert.regler': { 'analyste CERT': ['plan'] },
}

describe.each(permissions)('%s', (permission) => {
  test.each(Object.keys(agents) as NomDAgent[])('%s', (nom) => {
    const ouverts = tous.filter((objet) => can(agents[nom], permission, objets[objet]))
    expect(ouverts.toSorted()).toEqual((matrice[permission][nom] ?? []).toSorted())
  })
})

describe('Les droits', () => {
  test('suivent le chef de file : celui qui ne l’est plus n’en a plus', () => {
    const agent = agents['chef de projet CNAV']
    expect(can(agent, 'action.renseigner', { ...objets.action, chefsDeFile: ['CNAF'] })).toBe(false)
    expect(can(agent, 'action.renseigner', { ...objets.action, chefsDeFile: [] })).toBe(false)
    expect(can(agent, 'action.renseigner', { ...objets.action, chefsDeFile: ['DSS', 'CNAV'] })).toBe(true)
  })

  test('s’ajoutent d’une habilitation à l’autre', () => {
    const agent = unAgent().lecteur('CNAV').chefDeProjet('A1-001', 'CNAV').referentDss('A1-002')
    expect(can(agent, 'action.renseigner', objets.action)).toBe(true)
    expect(can(agent, 'horizon.decider', objets.action)).toBe(false)
    expect(can(agent, 'horizon.decider', objets['autre action'])).toBe(true)
  })

  test.each([
    ['un animateur DSS d’un autre organisme', { role: 'animateur_dss', organisme: 'CNAV', action: null }],
    ['un référent DSS d’un autre organisme', { role: 'referent_dss', organisme: 'CNAV', action: 'A1-001' }],
    ['un chef de projet sans action', { role: 'chef_de_projet', organisme: 'CNAV', action: null }],
    ['un analyste du CERT d’un autre organisme', { role: 'analyste_cert', organisme: 'CNAF', action: null }],
    ['un HFDS d’un autre organisme', { role: 'hfds', organisme: 'CNAM', action: null }],
    ['un lecteur d’une seule action', { role: 'lecteur', organisme: 'CNAV', action: 'A1-001' }],
  ] as const)('ne viennent pas d’une habilitation mal formée : %s', (_, mauvaise) => {
    expect(estBienFormee(mauvaise)).toBe(false)
    const agent = unAgent({ habilitations: [mauvaise] })
    for (const objet of tous) {
      expect(Object.values(permissionsSur(agent, objets[objet]))).not.toContain(true)
    }
    expect(
      can(agents['animateur DSS'], 'habilitation.accorder', {
        type: 'habilitation',
        ...mauvaise,
        chefsDeFile: [],
      }),
    ).toBe(false)
  })

  test('ne sont jamais ouverts à qui n’a pas d’habilitation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...permissions),
        fc.constantFrom(...tous),
        fc.option(fc.constantFrom(...organismeCodes), { nil: null }),
        (permission, objet, organisme) => {
          expect(can(unAgent({ organisme }), permission, objets[objet])).toBe(false)
        },
      ),
    )
  })

  test('ne permettent à aucun administrateur d’organisme de donner un rôle de la DSS', () => {
    for (const organisme of organismeCodes) {
      const agent = unAgent().administrateur(organisme)
      expect(can(agent, 'habilitation.accorder', objets['habil. animateur DSS'])).toBe(false)
      expect(can(agent, 'habilitation.accorder', objets['habil. référent DSS'])).toBe(false)
    }
  })

  test('se résument en un enregistrement pour une page', () => {
    const droits = permissionsSur(agents['correspondant CNAF'], objets['jalon CNAF'])
    expect(permissions.filter((permission) => droits[permission])).toEqual([
      'suivi.lire',
      'jalon.rendre_compte',
      'journal.lire',
    ])
  })

  test('nomment au moins un rôle par permission, et un libellé par rôle', () => {
    for (const permission of permissions) expect(Object.keys(policy[permission])).not.toEqual([])
    expect(new Set(roles.map(libelleRole)).size).toBe(roles.length)
  })
})

test.each<[NomDAgent, readonly OrganismeCode[]]>([
  ['animateur DSS', organismeCodes],
  ['admin CNAV', ['CNAV']],
  ['admin DSS', ['DSS']],
  ['chef de projet CNAV', []],
  ['référent DSS', []],
  ['sans rôle', []],
])('%s voit les habilitations de : %j', (nom, attendus) => {
  expect(perimetreHabilitations(agents[nom])).toEqual(attendus)
})
