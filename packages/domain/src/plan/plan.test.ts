import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { actionCodeSchema } from './action.schema.ts'
import type { ActionCode } from './action.ts'
import { lireChefsDeFile } from './chefs-de-file.ts'
import { gouvernance } from './gouvernance.ts'
import { lireHorizonLegal } from './horizon-legal.ts'
import { formeCanonique } from './lire-le-texte.ts'
import { empreinteDuPlan } from './plan.empreinte.ts'
import { axe, axes } from './axes.ts'
import donnees from './plan.data.json' with { type: 'json' }
import { actionDuPlan, plan } from './plan.ts'

function codes(predicat: (action: (typeof plan)[number]) => boolean): string[] {
  return plan.filter(predicat).map((action) => action.code)
}

function intervalle(axeNumero: number, premier: number, dernier: number): string[] {
  return Array.from(
    { length: dernier - premier + 1 },
    (_, rang) => `A${axeNumero}-${String(premier + rang).padStart(3, '0')}`,
  )
}

describe('Le plan', () => {
  test('a l’empreinte relevée quand il a été lu dans le texte', () => {
    expect(createHash('sha256').update(formeCanonique(plan)).digest('hex')).toBe(empreinteDuPlan)
  })

  test.each([
    [1, intervalle(1, 1, 30)],
    [2, intervalle(2, 1, 24)],
    [3, intervalle(3, 1, 17)],
    [4, intervalle(4, 1, 17)],
    [5, intervalle(5, 17, 31)],
  ])('a dans l’axe %i ses actions, dans l’ordre et avec la numérotation du texte', (numero, attendus) => {
    expect(codes((action) => action.axe === numero)).toEqual(attendus)
  })

  test('compte 103 actions et cinq axes', () => {
    expect(plan).toHaveLength(103)
    expect(axes.map((a) => a.titre)).toEqual([
      'Automatisation des processus et valorisation des données cœurs métier',
      "Transformation numérique de la relation à l'usager",
      'Modernisation des outils des agents',
      'Transformation de la fonction SI',
      'Modernisation et résilience des capacités technologiques',
    ])
    expect(axe(3).titre).toBe('Modernisation des outils des agents')
    expect(axes).toEqual(donnees.axes)
  })

  test('répartit ses actions en 14 thématiques et 26 orientations', () => {
    expect(new Set(plan.map((a) => `${a.axe} ${a.thematique}`)).size).toBe(14)
    expect(new Set(plan.map((a) => `${a.axe} ${a.thematique} ${a.orientation}`)).size).toBe(26)
  })

  test('n’a aucune case vide ni espace perdue', () => {
    for (const action of plan) {
      for (const valeur of Object.values(action)) {
        expect(String(valeur)).toBe(String(valeur).replace(/\s+/g, ' ').trim())
        expect(String(valeur)).not.toBe('')
      }
    }
  })

  test('retrouve une action par son code, et aucune par un code absent', () => {
    expect(actionDuPlan('A5-022')?.libelle).toBe('Créer un CERT de la Sphère sécurité sociale')
    expect(actionDuPlan('A5-001')).toBeUndefined()
  })

  test('ne donne à chaque code que la forme d’un code', () => {
    for (const { code } of plan) expect(actionCodeSchema.parse(code)).toBe(code)
    for (const faux of ['A6-001', 'a1-001', 'A1-01', 'A1-001 ', '', 12, null, 'A1-001\n']) {
      expect(actionCodeSchema.safeParse(faux).success).toBe(false)
    }
  })
})

describe('Les lignes singulières restent comme imprimées', () => {
  test('A1-008 a pour horizon « version » et A3-008 une période', () => {
    expect(actionDuPlan('A1-008')?.horizon).toBe('version')
    expect(actionDuPlan('A3-008')?.horizon).toBe('2023-2027')
    expect(codes((a) => !/^\d{4}$/.test(a.horizon))).toEqual(['A1-008', 'A3-008'])
  })

  test('l’horizon le plus proche est 2022, pour A5-022 seulement', () => {
    expect(codes((a) => a.horizon === '2022')).toEqual(['A5-022'])
    expect(Math.min(...plan.map((a) => lireHorizonLegal(a.horizon).annee ?? 9999))).toBe(2022)
  })

  test('trois actions ont un chef de file « A définir » et trois l’ensemble des OSS', () => {
    expect(codes((a) => a.chefsDeFile === 'A définir')).toEqual(['A1-015', 'A1-016', 'A1-017'])
    expect(codes((a) => a.chefsDeFile === 'OSS')).toEqual(['A1-021', 'A2-005', 'A3-017'])
  })

  test('huit actions vont à « DSS et MSA », quatre à « DSS et UCANSS »', () => {
    expect(codes((a) => a.chefsDeFile === 'DSS et MSA')).toEqual(intervalle(2, 17, 24))
    expect(codes((a) => a.chefsDeFile === 'DSS et UCANSS')).toEqual(intervalle(4, 10, 13))
  })

  test.each<[ActionCode, string]>([
    ['A1-014', 'GIP MDS'],
    ['A5-022', 'CNAM'],
    ['A5-024', 'HFDS'],
    ['A5-029', 'CNAV'],
    ['A5-030', 'MSA'],
    ['A1-027', 'ACOSS'],
  ])('%s garde son propre chef de file, %s', (code, attendu) => {
    expect(actionDuPlan(code)?.chefsDeFile).toBe(attendu)
  })

  test('les fautes du texte ne sont pas corrigées', () => {
    expect(actionDuPlan('A1-015')?.libelle).toContain('dé commissionnement')
    expect(actionDuPlan('A4-016')?.orientation).toBe('01. Déployer le modèle de coût SI « Sécu')
  })

  test('en 2026, 89 des 103 horizons légaux sont passés', () => {
    const passes = plan.filter((a) => (lireHorizonLegal(a.horizon).annee ?? Infinity) < 2026)
    expect(passes).toHaveLength(89)
  })
})

describe('Lire ce que le plan imprime', () => {
  test.each([
    ['2025', { etat: 'annee', annee: 2025 }],
    ['2023-2027', { etat: 'periode', annee: 2027 }],
    ['version', { etat: 'illisible', annee: null }],
    ['', { etat: 'illisible', annee: null }],
    ['fin 2025', { etat: 'illisible', annee: null }],
  ])('l’horizon « %s »', (imprime, attendu) => {
    expect(lireHorizonLegal(imprime)).toEqual(attendu)
  })

  test.each([
    ['CNAV', { etat: 'designes', organismes: ['CNAV'] }],
    ['GIP MDS', { etat: 'designes', organismes: ['GIP_MDS'] }],
    ['DSS et MSA', { etat: 'designes', organismes: ['DSS', 'MSA'] }],
    ['DSS/CNAV', { etat: 'designes', organismes: ['DSS', 'CNAV'] }],
    ['OSS', { etat: 'collectif', organismes: [] }],
    ['A définir', { etat: 'a_definir', organismes: [] }],
    ['DSS et Inconnu', { etat: 'a_definir', organismes: [] }],
    ['', { etat: 'a_definir', organismes: [] }],
  ])('les chefs de file « %s »', (imprime, attendu) => {
    expect(lireChefsDeFile(imprime)).toEqual(attendu)
  })

  test('tous les chefs de file imprimés se lisent', () => {
    const aDefinir = plan.filter((a) => lireChefsDeFile(a.chefsDeFile).etat === 'a_definir')
    expect(aDefinir.map((a) => a.chefsDeFile)).toEqual(['A définir', 'A définir', 'A définir'])
    for (const ligne of gouvernance) expect(lireChefsDeFile(ligne.chefsDeFile).etat).toBe('designes')
  })
})

test('Le cadre de gouvernance (6.1) a cinq sujets et ses propres chefs de file', () => {
  expect(gouvernance).toEqual([
    {
      thematique: 'Gouvernance et pilotage de la transformation numérique des SI',
      sujet: 'Animation du Copil et du Costrat SSSI',
      chefsDeFile: 'DSS',
    },
    {
      thematique: 'Protection des données à caractère personnel',
      sujet: 'Animation de la communauté des DPD',
      chefsDeFile: 'DSS/CNAV',
    },
    {
      thematique: 'Protection des données à caractère personnel',
      sujet: 'Offre de service aux régimes spéciaux',
      chefsDeFile: 'GIP UR',
    },
    {
      thematique: 'Protection des données à caractère personnel',
      sujet: 'Suivi de la production des AIPD',
      chefsDeFile: 'DSS',
    },
    {
      thematique: 'Urbanisation',
      sujet: "Animation de la communauté des urbanistes et architectes d'entreprise",
      chefsDeFile: 'GIP MDS',
    },
  ])
})
