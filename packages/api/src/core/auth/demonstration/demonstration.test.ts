import { can, estBienFormee, lireChefsDeFile, actionDuPlan } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { comptesDeDemonstration, libelleDuCompte } from './comptes.ts'
import { creerFournisseurDeDemonstration } from './fournisseur-demonstration.ts'
import { rendrePageComptes } from './page-comptes.ts'

describe('le fournisseur de démonstration', () => {
  test('ne démarre pas en production', () => {
    const choix = {
      urlPublique: 'https://portail.exemple.fr',
      cles: { jwk: {}, cookies: [], secret: '' },
      cheminDeRetour: '/retour',
      cheminDeconnecte: '/deconnecte',
      rendreErreur: String,
    }
    expect(() => creerFournisseurDeDemonstration(true, choix)).toThrow(/ne démarre pas en production/)
  })
})

describe('les comptes de démonstration', () => {
  test('ont chacun leur identifiant et leur nom de rôle', () => {
    expect(new Set(comptesDeDemonstration.map(({ id }) => id)).size).toBe(comptesDeDemonstration.length)
    expect(new Set(comptesDeDemonstration.map(libelleDuCompte)).size).toBe(comptesDeDemonstration.length)
  })

  test('n’ont que des habilitations bien formées', () => {
    expect(
      comptesDeDemonstration.flatMap(({ habilitations }) => habilitations).filter((h) => !estBienFormee(h)),
    ).toEqual([])
  })

  test('chaque chef de projet l’est d’une action que son organisme mène', () => {
    const nonMenees = comptesDeDemonstration
      .flatMap(({ habilitations }) => habilitations)
      .filter(({ role, action, organisme }) => {
        const imprimee = action && actionDuPlan(action)
        return (
          role === 'chef_de_projet' &&
          !(imprimee && lireChefsDeFile(imprimee.chefsDeFile).organismes.includes(organisme))
        )
      })
    expect(nonMenees).toEqual([])
  })

  test('un correspondant ne l’est jamais d’une action que son organisme mène', () => {
    const menees = comptesDeDemonstration
      .flatMap(({ habilitations }) => habilitations)
      .filter(({ role, action, organisme }) => {
        const imprimee = action && actionDuPlan(action)
        return (
          role === 'correspondant' &&
          (!imprimee || lireChefsDeFile(imprimee.chefsDeFile).organismes.includes(organisme))
        )
      })
    expect(menees).toEqual([])
  })

  test('l’un d’eux n’a aucun droit', () => {
    const sansDroit = comptesDeDemonstration.find(({ habilitations }) => habilitations.length === 0)
    const vu = { id: '', libelle: '', organisme: null, habilitations: sansDroit?.habilitations ?? [] }
    expect(sansDroit && can(vu, 'suivi.lire', { type: 'plan' })).toBe(false)
  })
})

describe('la page des comptes', () => {
  const page = rendrePageComptes('/choix"><script>', '<link rel="stylesheet" href="/a.css">')

  test('offre un bouton par compte, sous son groupe', () => {
    expect(page.match(/<button/g)).toHaveLength(comptesDeDemonstration.length)
    expect(page).toContain('Démonstration')
  })

  test('n’a ni script, ni style en ligne, et échappe ce qu’elle reçoit', () => {
    expect(page).not.toMatch(/<script|<style|style="|onclick/)
  })
})
