import { describe, expect, test } from 'vitest'
import { champsManquants, preRemplir, type IncidentADeclarer } from './formulaire.ts'
import { regimeSchema } from './regime.schema.ts'
import { regimesDeDepart } from './regimes-de-depart.ts'
import { regimesEnVigueur, type Regime } from './regime.ts'
import { classesRsit, estQualificationRsit, libelleRsit, tagRsit } from './rsit.ts'

const [nis2] = regimesDeDepart
if (!nis2) throw new Error('Aucun régime de départ.')

const avecEtapes = (etapes: Regime['etapes']): Regime => ({ ...nis2, etapes })

describe('Les régimes', () => {
  test('ceux de départ sont valables', () => {
    for (const regime of regimesDeDepart) expect(regimeSchema.parse(regime)).toEqual(regime)
  })

  test('une étape ne se compte que depuis une étape qui la précède', () => {
    expect(regimeSchema.safeParse(avecEtapes(nis2.etapes.toReversed())).success).toBe(false)
    const [premiere] = nis2.etapes
    expect(regimeSchema.safeParse(avecEtapes(premiere ? [premiere, premiere] : [])).success).toBe(false)
  })

  test('un incident suit la version en vigueur quand on l’a connu', () => {
    const versions = [
      { version: 1, aPartirDu: '2026-01-01T00:00:00.000Z', regime: nis2 },
      { version: 2, aPartirDu: '2026-12-01T00:00:00.000Z', regime: { ...nis2, titre: 'NIS 2, transposée' } },
    ]
    const titre = (instant: string) => regimesEnVigueur(versions, instant).map(({ regime }) => regime.titre)
    expect(titre('2025-12-31T00:00:00.000Z')).toEqual([])
    expect(titre('2026-11-22T00:00:00.000Z')).toEqual(['NIS 2'])
    expect(titre('2026-12-01T00:00:00.000Z')).toEqual(['NIS 2, transposée'])
  })
})

describe('Un formulaire se pré-remplit de l’incident', () => {
  const incident: IncidentADeclarer = {
    reference: 'CNAV-2026-001',
    organisme: 'CNAV',
    titre: 'Hameçonnage',
    description: '',
    priseDeConnaissanceLe: '2026-11-22T10:00:00.000Z',
    debutLe: null,
    classe: 'fraud',
    type: 'phishing',
    gravite: 'elevee',
    malveillance: 'oui',
    transfrontalier: 'a_evaluer',
    cause: '',
    mesures: '',
    indicateurs: '',
    impacts: [
      {
        service: 'Espace personnel',
        organisme: 'CNAV',
        usagers: 1200,
        dureeMinutes: 90,
        gravite: 'elevee',
        donneesPersonnelles: true,
        categories: ['nir', 'coordonnees'],
        personnesConcernees: 800,
        ose: false,
        consequences: 'Usurpation possible.',
      },
    ],
    faits: [
      { connuLe: '2026-11-22T11:00:00.000Z', texte: 'Comptes fermés.' },
      { connuLe: '2026-11-22T10:00:00.000Z', texte: 'Signalement reçu.' },
    ],
  }
  const champs = regimesDeDepart.flatMap(({ etapes }) => etapes.flatMap((etape) => etape.champs))
  const rempli = preRemplir(champs, incident)

  test.each([
    ['connaissance', '22\u00a0novembre\u00a02026 à 11:00'],
    ['qualification', 'Fraude — Hameçonnage'],
    ['categories', 'Numéro de sécurité sociale (NIR) et Coordonnées'],
    ['usagers', '1\u202f200'],
    ['durees', 'Espace personnel\u00a0: 1 h 30 min'],
    [
      'chronologie',
      '22\u00a0novembre\u00a02026 à 11:00\u00a0: Signalement reçu.\n22\u00a0novembre\u00a02026 à 12:00\u00a0: Comptes fermés.',
    ],
    ['contact', ''],
  ])('%s', (champ, attendu) => {
    expect(rempli[champ]).toBe(attendu)
  })

  test('ce que seul l’agent sait manque, et bloque l’envoi tant que c’est vide', () => {
    const [etape] = nis2.etapes
    const manquants = champsManquants(etape?.champs ?? [], preRemplir(etape?.champs ?? [], incident))
    expect(manquants.map(({ cle }) => cle)).toEqual(['contact'])
  })
})

describe('La taxonomie RSIT', () => {
  test('a un nom français pour chaque classe et chaque type, et garde l’original', () => {
    const tous = classesRsit.flatMap(({ types, ...classe }) => [classe, ...types])
    expect(tous.length).toBe(11 + 39)
    expect(tous.filter(({ libelle, original }) => !libelle.trim() || !original.trim())).toEqual([])
  })

  test('un type n’est valable que dans sa classe', () => {
    const hameconnage = { classe: 'fraud', type: 'phishing' }
    expect(estQualificationRsit(hameconnage)).toBe(true)
    expect(estQualificationRsit({ classe: 'intrusions', type: 'phishing' })).toBe(false)
    expect([libelleRsit(hameconnage), tagRsit(hameconnage)]).toEqual([
      'Fraude — Hameçonnage',
      'rsit:fraud="phishing"',
    ])
  })
})
