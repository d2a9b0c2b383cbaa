import { describe, expect, test } from 'vitest'
import { type CasDAlerte, alerteObtenue, aujourdhui, plusTard } from '../testing/cas-d-alerte.ts'
import { toutesLesRubriques, unIndicateur, unJalon } from '../testing/index.ts'

const realisee = { statut: 'realisee' } as const
const abandonnee = { statut: 'abandonnee' } as const

describe('L’alerte « météo dégradée »', () => {
  test.each<CasDAlerte>([
    {
      suivi: { meteo: 'objectifs_compromis', synthesePublieeLe: '2026-03-12T09:00:00Z' },
      attendu: {
        etat: 'active',
        motif: 'La météo, publiée le 12 mars 2026, est : objectifs compromis.',
        gravite: 'haute',
      },
    },
    {
      suivi: { meteo: 'appuis_necessaires' },
      attendu: { etat: 'active', motif: 'La météo est : appuis nécessaires.', gravite: 'moyenne' },
    },
    {
      suivi: { meteo: 'objectifs_securises' },
      attendu: { etat: 'inactive', motif: 'La météo est : objectifs sécurisés.' },
    },
    { suivi: { ...realisee, meteo: 'objectifs_compromis' }, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('meteo_degradee', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « météo non renseignée »', () => {
  test.each<CasDAlerte>([
    { attendu: { etat: 'active', motif: 'Aucune météo n’a été publiée pour cette action.' } },
    {
      suivi: { meteo: 'non_necessaire' },
      attendu: { etat: 'inactive', motif: 'La météo est : non nécessaire.' },
    },
    { suivi: realisee, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('meteo_non_renseignee', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « synthèse périmée »', () => {
  test.each<CasDAlerte>([
    {
      suivi: { synthesePublieeLe: '2025-12-13T09:00:00Z' },
      attendu: {
        etat: 'active',
        motif: 'La dernière synthèse date du 13 décembre 2025 : elle a plus de six mois.',
      },
    },
    {
      suivi: { synthesePublieeLe: '2025-12-14T09:00:00Z' },
      attendu: { etat: 'inactive', motif: 'La dernière synthèse date du 14 décembre 2025.' },
    },
    { attendu: { etat: 'sans_objet', motif: 'Aucune synthèse n’a encore été publiée.' } },
    {
      suivi: { meteo: 'non_necessaire', synthesePublieeLe: '2024-01-01T09:00:00Z' },
      attendu: { etat: 'sans_objet', motif: 'La météo de cette action est dite non nécessaire.' },
    },
    { suivi: { ...realisee, synthesePublieeLe: '2024-01-01T09:00:00Z' }, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('synthese_perimee', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « jalon en retard »', () => {
  test.each<CasDAlerte>([
    {
      suivi: { jalons: [unJalon({ echeance: '2026-06-14' })] },
      attendu: {
        etat: 'active',
        motif: 'Le jalon « Généralisation » (CNAV), attendu le 14 juin 2026, n’est ni atteint ni abandonné.',
      },
    },
    {
      suivi: {
        jalons: [
          unJalon({ echeance: '2026-09-01' }),
          unJalon({ libelle: 'Décret', acteur: 'GIP_MDS', echeance: '2026-06-01' }),
        ],
      },
      attendu: {
        etat: 'active',
        motif:
          'Le jalon « Décret » (GIP MDS), attendu le 1er juin 2026, n’est ni atteint ni abandonné ; 1 autre reste ouvert.',
      },
    },
    {
      suivi: { jalons: [unJalon({ echeance: aujourdhui, etat: 'en_cours' })] },
      attendu: {
        etat: 'inactive',
        motif: 'Le prochain jalon, « Généralisation » (CNAV), attendu le 15 juin 2026, n’est pas échu.',
      },
    },
    {
      suivi: { jalons: [unJalon({ echeance: '2025-01-01', etat: 'atteint' })] },
      attendu: { etat: 'inactive', motif: 'Tous les jalons sont atteints ou abandonnés.' },
    },
    { attendu: { etat: 'sans_objet', motif: 'La feuille de route n’a aucun jalon.' } },
    { suivi: { ...realisee, jalons: [unJalon({ echeance: '2025-01-01' })] }, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('jalon_en_retard', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « indicateur à mettre à jour »', () => {
  const valeur = (date: string) => ({ valeurs: [{ date, valeur: 1, commentaire: '' }] })

  test.each<CasDAlerte>([
    {
      suivi: {
        indicateurs: [
          unIndicateur(valeur('2026-05-31')),
          unIndicateur({ libelle: 'Délai moyen', ...valeur('2025-12-31') }),
        ],
      },
      attendu: {
        etat: 'active',
        motif: 'Une nouvelle valeur de l’indicateur « Délai moyen » était attendue le 15 avril 2026.',
      },
    },
    {
      suivi: { indicateurs: [unIndicateur(valeur('2026-03-31'))] },
      attendu: {
        etat: 'inactive',
        motif:
          'La prochaine valeur, celle de l’indicateur « Part des carrières reprises », est attendue le 15 juillet 2026.',
      },
    },
    {
      suivi: {
        indicateurs: [
          unIndicateur(valeur('2026-03-31')),
          unIndicateur({ libelle: 'Nouveau', valeurInitiale: null }),
        ],
      },
      attendu: { etat: 'active', motif: 'L’indicateur « Nouveau » n’a encore aucune valeur.' },
    },
    {
      suivi: { indicateurs: [unIndicateur({ applicable: false })] },
      attendu: { etat: 'sans_objet', motif: 'L’action n’a aucun indicateur à suivre.' },
    },
    { suivi: { ...realisee, indicateurs: [unIndicateur()] }, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('indicateur_a_mettre_a_jour', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « fiche incomplète »', () => {
  const complete = {
    rubriques: toutesLesRubriques(),
    indicateurs: [unIndicateur()],
    jalons: [unJalon()],
  }

  test.each<CasDAlerte>([
    {
      attendu: {
        etat: 'active',
        motif: '0 rubrique renseignée sur 8 ; il manque les rubriques 1, 2, 3, 4, 5, 6, 7 et 8.',
      },
    },
    {
      suivi: { ...complete, indicateurs: [] },
      attendu: { etat: 'active', motif: '7 rubriques renseignées sur 8 ; il manque la rubrique 2.' },
    },
    {
      suivi: complete,
      attendu: { etat: 'inactive', motif: 'Les huit rubriques sont renseignées ou non applicables.' },
    },
    { suivi: abandonnee, attendu: { etat: 'sans_objet', motif: 'L’action est abandonnée.' } },
    {
      suivi: { ...complete, ...realisee, indicateurs: [] },
      attendu: { etat: 'active', motif: '7 rubriques renseignées sur 8 ; il manque la rubrique 2.' },
    },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('fiche_incomplete', cas)).toMatchObject(cas.attendu)
  })
})

describe('L’alerte « action réalisée avec des jalons ouverts »', () => {
  test.each<CasDAlerte>([
    {
      suivi: { ...realisee, jalons: [unJalon({ libelle: 'Décret' }), unJalon({ libelle: 'Bilan' })] },
      attendu: {
        etat: 'active',
        motif: 'L’action est réalisée, mais 2 jalons restent ouverts : « Décret » et « Bilan ».',
      },
    },
    {
      suivi: { ...realisee, jalons: [unJalon({ etat: 'abandonne' })] },
      attendu: { etat: 'inactive', motif: 'Tous les jalons sont atteints ou abandonnés.' },
    },
    {
      suivi: { jalons: [unJalon()] },
      attendu: { etat: 'sans_objet', motif: 'L’action n’est pas réalisée.' },
    },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('realisee_avec_jalons_ouverts', cas)).toMatchObject(cas.attendu)
  })
})
