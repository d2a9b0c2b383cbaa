import { describe, expect, test } from 'vitest'
import { type CasDAlerte, alerteObtenue, plusTard } from '../testing/cas-d-alerte.ts'
import type { AlerteCode } from './alerte.ts'

const realisee = { statut: 'realisee' } as const

describe('L’alerte « chef de file à définir »', () => {
  test.each<CasDAlerte>([
    {
      action: { chefsDeFile: 'A définir' },
      attendu: {
        etat: 'active',
        motif: 'Le texte imprime « A définir » et la DSS n’a désigné aucun chef de file.',
        gravite: 'haute',
      },
    },
    {
      action: { chefsDeFile: 'OSS' },
      attendu: {
        etat: 'active',
        motif: 'Le texte confie l’action à tous les organismes (« OSS ») : aucun ne la coordonne encore.',
        gravite: 'moyenne',
      },
    },
    {
      action: { chefsDeFile: 'A définir' },
      suivi: { chefsDeFileDesignes: ['CNAF', 'MSA'] },
      attendu: { etat: 'inactive', motif: 'La DSS a désigné CNAF et MSA.' },
    },
    {
      action: { chefsDeFile: 'DSS et MSA' },
      attendu: { etat: 'sans_objet', motif: 'Le texte désigne DSS et MSA.' },
    },
    { action: { chefsDeFile: 'A définir' }, suivi: realisee, attendu: plusTard },
  ])('$attendu.etat : $attendu.motif', (cas) => {
    expect(alerteObtenue('chef_de_file_a_definir', cas)).toMatchObject(cas.attendu)
  })
})

describe('Les alertes sur les personnes', () => {
  test.each<CasDAlerte & { code: AlerteCode }>([
    {
      code: 'chef_de_projet_non_designe',
      attendu: { etat: 'active', motif: 'Aucun chef de projet n’est désigné.' },
    },
    {
      code: 'chef_de_projet_non_designe',
      suivi: { chefDeProjet: true },
      attendu: { etat: 'inactive', motif: 'Un chef de projet est désigné.' },
    },
    { code: 'chef_de_projet_non_designe', suivi: realisee, attendu: plusTard },
    {
      code: 'referent_dss_non_designe',
      attendu: { etat: 'active', motif: 'Aucun référent n’est désigné à la DSS.' },
    },
    {
      code: 'referent_dss_non_designe',
      suivi: { referentDss: true },
      attendu: { etat: 'inactive', motif: 'Un référent DSS est désigné.' },
    },
    { code: 'referent_dss_non_designe', suivi: realisee, attendu: plusTard },
    {
      code: 'correspondant_manquant',
      attendu: { etat: 'sans_objet', motif: 'L’action n’a aucun organisme contributeur.' },
    },
    {
      code: 'correspondant_manquant',
      suivi: { contributeurs: ['CNAF', 'MSA'], correspondants: ['MSA'] },
      attendu: { etat: 'active', motif: 'CNAF n’a pas désigné son correspondant.' },
    },
    {
      code: 'correspondant_manquant',
      suivi: { contributeurs: ['CNAF', 'GIP_UR'] },
      attendu: { etat: 'active', motif: 'CNAF et GIP UR n’ont pas désigné leur correspondant.' },
    },
    {
      code: 'correspondant_manquant',
      suivi: { contributeurs: ['CNAF'], correspondants: ['CNAF'] },
      attendu: { etat: 'inactive', motif: 'Chaque organisme contributeur a désigné son correspondant.' },
    },
    { code: 'correspondant_manquant', suivi: { ...realisee, contributeurs: ['CNAF'] }, attendu: plusTard },
  ])('$code, $attendu.etat : $attendu.motif', ({ code, ...cas }) => {
    expect(alerteObtenue(code, cas)).toMatchObject(cas.attendu)
  })
})
