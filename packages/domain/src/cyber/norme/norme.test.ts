import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unAgent } from '../../testing/agents.ts'
import { organismesLus, peutLireEvaluation } from './lecture.ts'
import { mesureEnRetard } from './mesure.ts'
import { proposer } from './proposer.ts'
import { couverture, medianeDeLaSphere, niveauxDeConformite, type NiveauDeConformite } from './reponse.ts'
import { exigencesEvaluables, validerReferentiel } from './valider-referentiel.ts'

const exigence = (code: string, parent: string | null = null, poids = 1) => ({
  code,
  parent,
  titre: `Exigence ${code}`,
  texte: '',
  poids,
})
const fichier = (changement: object = {}) => ({
  format: 'sssi-referentiel/1',
  cle: 'essai',
  titre: 'Essai',
  version: '1',
  editeur: 'Éditeur',
  source: 'Source',
  licence: 'Licence',
  originePoids: 'portail',
  exigences: [exigence('A'), exigence('A1', 'A'), exigence('A2', 'A', 3)],
  correspondances: [],
  ...changement,
})
const erreurs = (changement: object) => {
  const lu = validerReferentiel(fichier(changement))
  return lu.ok ? [] : lu.erreurs.map(({ place, phrase }) => `${place} : ${phrase}`)
}

describe('Un fichier de référentiel', () => {
  test('valide donne ses exigences évaluables, celles qui n’ont rien sous elles', () => {
    const lu = validerReferentiel(fichier())
    expect(lu.ok && exigencesEvaluables(lu.referentiel.exigences).map(({ code }) => code)).toEqual([
      'A1',
      'A2',
    ])
  })

  test.each<[string, object, RegExp]>([
    ['un code donné deux fois', { exigences: [exigence('A'), exigence('A')] }, /^exigences\[2\]\.code : /],
    ['un parent qui n’existe pas', { exigences: [exigence('A', 'Z')] }, /^exigences\[1\]\.parent : .*« Z »/],
    [
      'deux exigences parentes l’une de l’autre',
      { exigences: [exigence('A', 'B'), exigence('B', 'A')] },
      /son propre ancêtre/,
    ],
    [
      'une exigence trop profonde',
      { exigences: [...'ABCDEFG'].map((code, rang) => exigence(code, 'ABCDEFG'[rang - 1] ?? null)) },
      /plus de 6 niveaux/,
    ],
    ['un poids négatif', { exigences: [exigence('A', null, -1)] }, /^exigences\[1\]\.poids : /],
    ['aucune exigence', { exigences: [] }, /^exigences : /],
    ['un autre format', { format: 'autre' }, /^format : /],
    ['un champ de trop', { surprise: 1 }, /^fichier : /],
    [
      'une correspondance d’un chapitre',
      {
        correspondances: [
          { de: 'A', vers: { referentiel: 'autre', code: '1' }, degre: 'partielle', note: '' },
        ],
      },
      /^correspondances\[1\]\.de : /,
    ],
    [
      'une correspondance avec lui-même',
      {
        correspondances: [
          { de: 'A1', vers: { referentiel: 'essai', code: 'A2' }, degre: 'partielle', note: '' },
        ],
      },
      /un autre référentiel/,
    ],
  ])('est refusé à sa place pour %s', (_, changement, attendu) => {
    expect(erreurs(changement).join('\n')).toMatch(attendu)
  })

  test('quel qu’il soit, ne fait jamais échouer la lecture', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        expect(validerReferentiel(valeur).ok).toBe(false)
      }),
    )
  })
})

describe('La couverture', () => {
  const exigences = [exigence('A', null, 1), exigence('B', null, 3), exigence('C', null, 2)]
  const de = (niveaux: Readonly<Record<string, NiveauDeConformite>>) =>
    couverture(exigences, (code) => niveaux[code] ?? 'non_evalue')

  test.each<[string, Readonly<Record<string, NiveauDeConformite>>, number | null, number, number]>([
    ['tout conforme', { A: 'conforme', B: 'conforme', C: 'conforme' }, 100, 3, 3],
    ['selon les poids', { A: 'conforme', B: 'non_conforme', C: 'conforme' }, 50, 3, 3],
    ['partiel pour moitié', { A: 'partiel', B: 'partiel', C: 'partiel' }, 50, 3, 3],
    ['sur ce qui est évalué', { A: 'conforme' }, 100, 1, 3],
    [
      'sans ce qui ne s’applique pas',
      { A: 'conforme', B: 'non_applicable', C: 'non_conforme' },
      100 / 3,
      2,
      2,
    ],
    ['rien d’évalué', {}, null, 0, 3],
  ])('%s', (_, niveaux, pourcentage, evaluees, applicables) => {
    const lue = de(niveaux)
    expect(lue).toMatchObject({ evaluees, applicables, total: 3 })
    expect(lue.pourcentage === null ? null : Math.round(lue.pourcentage * 100)).toBe(
      pourcentage === null ? null : Math.round(pourcentage * 100),
    )
  })

  test('reste entre 0 et 100', () => {
    const reponses = fc.record({
      A: fc.constantFrom(...niveauxDeConformite),
      B: fc.constantFrom(...niveauxDeConformite),
      C: fc.constantFrom(...niveauxDeConformite),
    })
    fc.assert(
      fc.property(reponses, (niveaux) => {
        const { pourcentage } = de(niveaux)
        expect(pourcentage === null || (pourcentage >= 0 && pourcentage <= 100)).toBe(true)
      }),
    )
  })
})

test.each([
  [[], null],
  [[10, 20], null],
  [[30, 10, 20], 20],
  [[10, 20, 30, 100], 25],
])('La médiane de %j est %s : jamais en dessous de trois organismes', (valeurs, attendue) => {
  expect(medianeDeLaSphere(valeurs)).toBe(attendue)
})

describe('Une correspondance propose, dans les deux sens', () => {
  const connus = [
    {
      cle: 'socle',
      correspondances: [
        { de: 'S1', vers: { referentiel: 'guide', code: '8' }, degre: 'equivalente', note: '' },
        { de: 'S2', vers: { referentiel: 'guide', code: '9' }, degre: 'partielle', note: '' },
      ],
    },
    { cle: 'guide', correspondances: [] },
  ] as const
  const attestee = (referentiel: string, code: string, niveau: NiveauDeConformite) => [
    { referentiel, code, niveau },
  ]

  test('la même réponse quand elle est équivalente', () => {
    expect(proposer('guide', '8', connus, attestee('socle', 'S1', 'conforme'))).toMatchObject([
      { niveau: 'conforme', depuis: { referentiel: 'socle', code: 'S1' } },
    ])
    expect(proposer('socle', 'S1', connus, attestee('guide', '8', 'non_conforme'))).toMatchObject([
      { niveau: 'non_conforme' },
    ])
  })

  test('au mieux « partiel » quand elle est partielle', () => {
    expect(proposer('guide', '9', connus, attestee('socle', 'S2', 'conforme'))).toMatchObject([
      { niveau: 'partiel' },
    ])
  })

  test('rien quand l’autre n’a pas été évaluée', () => {
    expect(proposer('guide', '8', connus, attestee('socle', 'S1', 'non_evalue'))).toEqual([])
    expect(proposer('guide', '8', connus, [])).toEqual([])
  })
})

describe('Une évaluation se lit', () => {
  const agents = {
    'son RSSI': unAgent().rssi('CNAV'),
    'le RSSI d’un autre organisme': unAgent().rssi('CNAF'),
    'le CERT': unAgent().analysteCert(),
    'le HFDS': unAgent().hfds(),
    'un animateur DSS': unAgent().animateurDss(),
    'un lecteur de l’organisme': unAgent().lecteur('CNAV'),
  }
  test.each<[keyof typeof agents, boolean, boolean]>([
    ['son RSSI', true, true],
    ['le RSSI d’un autre organisme', false, false],
    ['le CERT', false, true],
    ['le HFDS', false, true],
    ['un animateur DSS', false, false],
    ['un lecteur de l’organisme', false, false],
  ])('par %s : en brouillon %s, attestée %s', (qui, brouillon, attestee) => {
    expect(peutLireEvaluation(agents[qui], { organisme: 'CNAV', attestee: false })).toBe(brouillon)
    expect(peutLireEvaluation(agents[qui], { organisme: 'CNAV', attestee: true })).toBe(attestee)
  })

  test('de tous par le CERT, du sien seul par un RSSI', () => {
    expect(organismesLus(agents['le CERT'])).toHaveLength(10)
    expect(organismesLus(agents['son RSSI'])).toEqual(['CNAV'])
  })
})

test.each([
  ['2026-11-21', 'en_cours', true],
  ['2026-11-22', 'en_cours', false],
  ['2026-01-01', 'terminee', false],
  ['2026-01-01', 'abandonnee', false],
] as const)('Une mesure due le %s et %s est en retard : %s', (echeance, etat, attendu) => {
  expect(mesureEnRetard({ echeance, etat }, '2026-11-22')).toBe(attendu)
})
