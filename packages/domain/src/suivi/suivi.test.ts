import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plan } from '../plan/plan.ts'
import { actionEtSuiviQuelconques } from '../testing/arbitraires.ts'
import { unIndicateur, unJalon, uneRevision } from '../testing/index.ts'
import { libellePeriodicite, libelleTendance, periodicites, tendances } from './indicateur.ts'
import { jalonEtats, jalonOuvert, jalonTypes, libelleJalonEtat, libelleJalonType } from './jalon.ts'
import { libelleMeteo, meteos } from './meteo.ts'
import {
  instanceTypes,
  libelleInstanceType,
  libelleRevisionEtat,
  phraseDeDecision,
  revisionEtats,
} from './revision-horizon.ts'
import { definitionDeRubrique, libelleRubrique, rubriqueNumeros, rubriques } from './rubrique.ts'
import { libelleStatut, statuts } from './statut.ts'
import { suiviVide } from './suivi-vide.ts'
import { indicateurSchema, jalonSchema, revisionHorizonSchema, suiviActionSchema } from './suivi.schema.ts'

describe('Le suivi d’une action', () => {
  test.each(plan.map((a) => a.code))('commence non renseigné pour %s', (code) => {
    const suivi = suiviVide(code)
    expect(suiviActionSchema.parse(suivi)).toEqual(suivi)
    expect(suivi.statut).toBe('non_renseigne')
    expect(suivi.meteo).toBe('non_renseignee')
  })

  test('se relit tel qu’il a été écrit', () => {
    fc.assert(
      fc.property(actionEtSuiviQuelconques, ([, suivi]) => {
        expect(suiviActionSchema.parse(JSON.parse(JSON.stringify(suivi)))).toEqual(suivi)
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['un jalon sans libellé', jalonSchema, unJalon({ libelle: '  ' }), 'Renseignez le libellé du jalon.'],
    [
      'un jalon à une date qui n’existe pas',
      jalonSchema,
      unJalon({ echeance: '2026-02-30' }),
      'Indiquez une date, par exemple 12/03/2026.',
    ],
    [
      'un délai négatif',
      indicateurSchema,
      unIndicateur({ delaiJours: -1 }),
      'Le délai ne peut être négatif.',
    ],
    [
      'une révision avant le plan',
      revisionHorizonSchema,
      uneRevision({ annee: 2021 }),
      'Indiquez une année entre 2022 et 2035.',
    ],
    [
      'une révision sans motif',
      revisionHorizonSchema,
      uneRevision({ motif: '' }),
      'Renseignez le motif de la révision.',
    ],
  ])('refuse %s, en disant quoi faire', (_, schema, valeur, message) => {
    const lu = schema.safeParse(valeur)
    expect(lu.success).toBe(false)
    expect(lu.error?.issues.map((issue) => issue.message)).toContain(message)
  })

  test('refuse un nombre qui n’en est pas un', () => {
    for (const valeur of [Number.NaN, Infinity, '12']) {
      const indicateur = { ...unIndicateur(), valeurCible: valeur }
      expect(indicateurSchema.safeParse(indicateur).success).toBe(false)
    }
  })
})

describe('Les mots affichés', () => {
  test('existent pour chaque valeur et ne se répètent pas', () => {
    const listes = [
      statuts.map(libelleStatut),
      meteos.map(libelleMeteo),
      jalonTypes.map(libelleJalonType),
      jalonEtats.map(libelleJalonEtat),
      periodicites.map(libellePeriodicite),
      tendances.map(libelleTendance),
      instanceTypes.map(libelleInstanceType),
      revisionEtats.map(libelleRevisionEtat),
      rubriqueNumeros.map(libelleRubrique),
    ]
    for (const libelles of listes) {
      expect(libelles).not.toContain('')
      expect(new Set(libelles).size).toBe(libelles.length)
    }
  })

  test('écrivent « Non renseigné » plutôt qu’un tiret', () => {
    expect(libelleStatut('non_renseigne')).toBe('Non renseigné')
    expect(libelleMeteo('non_renseignee')).toBe('Non renseignée')
  })
})

describe('Les rubriques', () => {
  test('sont les huit du cadre de coopération, dans son ordre', () => {
    expect(rubriques.map((r) => r.numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(rubriques.map((r) => r.attendu)).toEqual([
      'Les enjeux, les objectifs priorisés et les livrables attendus.',
      'Les critères de réussite du projet et les indicateurs élaborés avec les organismes.',
      'Le macro-planning et les jalons afférents, pour chacun des acteurs, y compris les décisions attendues et la prise d’un texte réglementaire.',
      'Les responsabilités au regard du RGPD et de la loi informatique et libertés (LIL).',
      'L’organisation de l’exploitation (run) à mettre en place.',
      'Les modalités de financement du projet.',
      'Les modalités de financement de la maintenance et des évolutions à mettre en œuvre.',
      'Un bilan (métier et technique) sur le projet.',
    ])
    expect(definitionDeRubrique(8).titre).toBe('Bilan métier et technique')
  })
})

test.each([
  ['prevu', true],
  ['en_cours', true],
  ['atteint', false],
  ['abandonne', false],
] as const)('Un jalon %s est-il ouvert ? %s', (etat, attendu) => {
  expect(jalonOuvert({ etat })).toBe(attendu)
})

describe('La décision qui a déplacé un horizon', () => {
  const instance = { type: 'copil', date: '2026-03-12' } as const

  test.each([
    ['décision D-2026-04 du Copil du 12 mars 2026', { instance, numeroDecision: 'D-2026-04' }],
    ['décision du Copil du 12 mars 2026', { instance, numeroDecision: null }],
    ['décision D-2026-04', { instance: null, numeroDecision: 'D-2026-04' }],
    ['décision', { instance: null, numeroDecision: null }],
  ])('se dit avec ce que l’on en sait : %s', (attendu, revision) => {
    expect(phraseDeDecision(revision).replaceAll('\u00a0', ' ')).toBe(attendu)
  })
})
