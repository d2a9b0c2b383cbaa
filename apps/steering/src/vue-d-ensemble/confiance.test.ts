import { filtreDepuisUrl, filtreVide } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import { lignesDuPlan } from '../plan/testing.ts'
import { caseDeConfiance, colonnesDeConfiance, constatDeConfiance } from './confiance.ts'
import { unAxe, uneVueDEnsemble } from './testing.ts'

const compromise = { statut: 'en_cours', meteo: 'objectifs_compromis' } as const
const appuyee = { statut: 'non_demarree', meteo: 'appuis_necessaires' } as const
const sansMeteo = { statut: 'non_renseigne', meteo: 'non_renseignee' } as const
const securisee = { statut: 'en_cours', meteo: 'objectifs_securises' } as const
const finie = { statut: 'realisee', meteo: 'objectifs_compromis' } as const

describe('le tableau de confiance', () => {
  const { axes } = uneVueDEnsemble()

  test('met chaque action dans une case et une seule', () => {
    for (const axe of axes) {
      const somme = colonnesDeConfiance.reduce(
        (total, colonne) => total + caseDeConfiance(axe, colonne).compte,
        0,
      )
      expect(somme).toBe(axe.total)
    }
  })

  test('chaque case ouvre la liste qu’elle compte', () => {
    for (const axe of axes)
      for (const colonne of colonnesDeConfiance) {
        const { compte, filtre } = caseDeConfiance(axe, colonne)
        const lu = filtreDepuisUrl(new URL(lienVersLePlan(filtre), 'http://portail.test').searchParams).filtre
        expect(lu).toEqual({ ...filtreVide, ...filtre })
        const montrees = lignesDuPlan.filter(
          (ligne) =>
            lu.axe.includes(ligne.axe) &&
            lu.statut.includes(ligne.statut) &&
            (lu.meteo.length === 0 || lu.meteo.includes(ligne.meteo)),
        )
        expect(montrees).toHaveLength(compte)
      }
  })
})

describe('ce que le tableau de confiance répond', () => {
  test.each([
    [
      '3 actions à mener demandent un appui ou sont compromises, dont 2 dans l’axe 2. 1 action à mener n’a pas de météo.',
      [unAxe(1, [compromise, sansMeteo]), unAxe(2, [appuyee, appuyee, finie])],
    ],
    [
      '2 actions à mener demandent un appui ou sont compromises, toutes dans l’axe 3.',
      [unAxe(1, [securisee]), unAxe(3, [compromise, appuyee])],
    ],
    ['1 action à mener demande un appui ou est compromise, dans l’axe 1.', [unAxe(1, [compromise])]],
    [
      'Aucune action à mener ne demande d’appui. 2 actions à mener n’ont pas de météo.',
      [unAxe(1, [securisee, sansMeteo, sansMeteo])],
    ],
    ['Aucune action à mener ne demande d’appui.', [unAxe(1, [finie])]],
    [
      'Aucune action à mener n’a encore de météo : on ne sait pas où il faut un appui.',
      [unAxe(1, [sansMeteo, finie])],
    ],
  ])('%s', (constat, axes) => {
    expect(constatDeConfiance(axes)).toBe(constat)
  })
})
