import { describe, expect, test } from 'vitest'
import { arrivee, lireMemoire, retenir, type MemoireDuPlan } from './memoire.ts'

function unMagasin(contenu: Record<string, string> = {}) {
  const valeurs = new Map(Object.entries(contenu))
  return {
    getItem: (cle: string) => valeurs.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => void valeurs.set(cle, valeur),
  }
}

const quittee: MemoireDuPlan = { requete: 'axe=1&page=2', defilement: 640, entree: 'abc' }

describe('revenir au plan', () => {
  test('par la navigation, les filtres et le défilement quittés sont repris', () => {
    expect(arrivee(quittee, '', 'nouvelle')).toEqual({
      genre: 'reprise',
      requete: 'axe=1&page=2',
      defilement: 640,
    })
  })

  test('par le bouton « Précédent », le défilement est repris', () => {
    expect(arrivee(quittee, 'axe=1&page=2', 'abc')).toEqual({ genre: 'retour', defilement: 640 })
  })

  test('par un lien qui dit son filtre, rien n’est repris', () => {
    expect(arrivee(quittee, 'chefDeFile=CNAM', 'nouvelle')).toEqual({ genre: 'explicite' })
  })

  test('par le même filtre reçu d’un collègue, la liste commence en haut', () => {
    expect(arrivee(quittee, 'axe=1&page=2', 'nouvelle')).toEqual({ genre: 'explicite' })
  })

  test('sans filtre quitté, la navigation rend la liste entière au même endroit', () => {
    expect(arrivee({ ...quittee, requete: '' }, '', 'nouvelle')).toEqual({ genre: 'retour', defilement: 640 })
  })

  test('la première fois, la liste est entière', () => {
    expect(arrivee(null, '', 'nouvelle')).toEqual({ genre: 'explicite' })
  })
})

describe('la mémoire du plan', () => {
  test('rend ce qui a été retenu', () => {
    const magasin = unMagasin()
    retenir(magasin, quittee)
    expect(lireMemoire(magasin)).toEqual(quittee)
  })

  test.each(['', '{', '"axe=1"', '{"requete":1,"defilement":0,"entree":""}', '{"requete":"axe=1"}'])(
    'oublie ce qu’elle ne comprend pas : %s',
    (contenu) => {
      expect(lireMemoire(unMagasin({ 'sssi.pilotage.plan': contenu }))).toBeNull()
    },
  )

  test('se passe d’un magasin que le navigateur refuse', () => {
    const refus = (): never => {
      throw new Error('accès refusé')
    }
    expect(lireMemoire({ getItem: refus, setItem: refus })).toBeNull()
    expect(() => retenir({ getItem: refus, setItem: refus }, quittee)).not.toThrow()
  })
})
