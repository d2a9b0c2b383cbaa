import { describe, expect, test } from 'vitest'
import { brouillonLocal, type Stockage } from './brouillon-local.ts'
import { creerMagasinDeSaisies } from './magasin-de-saisies.ts'

const midi = () => new Date('2026-03-12T11:00:00Z')
const lue = { contenu: 'Ce qui était écrit.' }

function unPoste(quota = Infinity): Stockage & { readonly contenu: Map<string, string> } {
  const contenu = new Map<string, string>()
  return {
    contenu,
    get length() {
      return contenu.size
    },
    key: (rang) => [...contenu.keys()][rang] ?? null,
    getItem: (cle) => contenu.get(cle) ?? null,
    setItem(cle, texte) {
      if (texte.length > quota) throw new Error('QuotaExceededError')
      contenu.set(cle, texte)
    },
    removeItem: (cle) => void contenu.delete(cle),
  }
}

const ouvrirLaPage = (poste: Stockage | null, agent = 'agent-1', action = 'A1-001', heure = midi) =>
  creerMagasinDeSaisies(brouillonLocal(poste, agent, action, heure), heure)

describe('une saisie en cours', () => {
  test('n’est « non enregistrée » que si elle diffère de ce qui était lu', () => {
    const magasin = ouvrirLaPage(unPoste())
    magasin.ouvrir('rubrique-1', lue)
    expect(magasin.nonEnregistres()).toEqual([])
    magasin.changer('rubrique-1', { contenu: 'Ce que je tape.' })
    expect(magasin.nonEnregistres()).toEqual(['rubrique-1'])
    magasin.changer('rubrique-1', lue)
    expect(magasin.nonEnregistres()).toEqual([])
  })

  test('est retrouvée après une panne', () => {
    const poste = unPoste()
    const avant = ouvrirLaPage(poste)
    avant.ouvrir('rubrique-1', lue)
    avant.changer('rubrique-1', { contenu: 'Ce que je tape.' })

    const apres = ouvrirLaPage(poste)
    expect(apres.lire('rubrique-1')).toMatchObject({
      valeurs: { contenu: 'Ce que je tape.' },
      retrouvee: true,
    })
    expect(apres.nonEnregistres()).toEqual(['rubrique-1'])
  })

  test('n’apparaît ni pour un autre agent du même poste, ni sur une autre action', () => {
    const poste = unPoste()
    const magasin = ouvrirLaPage(poste)
    magasin.ouvrir('rubrique-1', lue)
    magasin.changer('rubrique-1', { contenu: 'Ce que je tape.' })
    expect(ouvrirLaPage(poste, 'agent-2').ouverts()).toEqual([])
    expect(ouvrirLaPage(poste, 'agent-1', 'A1-002').ouverts()).toEqual([])
  })

  test('ne laisse rien sur le poste une fois enregistrée', () => {
    const poste = unPoste()
    const magasin = ouvrirLaPage(poste)
    magasin.ouvrir('rubrique-1', lue)
    magasin.changer('rubrique-1', { contenu: 'Ce que je tape.' })
    magasin.fermer('rubrique-1')
    expect(poste.contenu.size).toBe(0)
    expect(magasin.ouverts()).toEqual([])
  })

  test('deux onglets de la même action ne s’effacent rien', () => {
    const poste = unPoste()
    const [onglet, autre] = [ouvrirLaPage(poste), ouvrirLaPage(poste)]
    onglet.ouvrir('rubrique-1', lue)
    autre.ouvrir('rubrique-2', lue)
    onglet.changer('rubrique-1', { contenu: 'Dans un onglet.' })
    autre.changer('rubrique-2', { contenu: 'Dans l’autre.' })
    expect(ouvrirLaPage(poste).ouverts()).toEqual(['rubrique-1', 'rubrique-2'])
  })

  test.each([
    ['le navigateur interdit le stockage', null],
    ['le stockage est plein', unPoste(10)],
  ])('se poursuit quand %s, en le disant', (_, poste) => {
    const magasin = ouvrirLaPage(poste)
    magasin.ouvrir('rubrique-1', lue)
    magasin.changer('rubrique-1', { contenu: 'Ce que je tape.' })
    expect(magasin.lire('rubrique-1')).toMatchObject({
      valeurs: { contenu: 'Ce que je tape.' },
      gardee: false,
    })
  })

  test('de plus d’un mois, ou illisible, est retirée du poste', () => {
    const poste = unPoste()
    const magasin = ouvrirLaPage(poste)
    magasin.ouvrir('rubrique-1', lue)
    magasin.changer('rubrique-1', { contenu: 'Ce que je tape.' })
    poste.contenu.set('sssi.saisie.agent-1.A1-001.rubrique-2', '{abîmé')
    const plusTard = ouvrirLaPage(poste, 'agent-1', 'A1-001', () => new Date('2026-04-20T11:00:00Z'))
    expect(plusTard.ouverts()).toEqual([])
    expect(poste.contenu.size).toBe(0)
  })

  test('rebasée sur la version d’une autre personne garde ce que l’agent a choisi', () => {
    const magasin = ouvrirLaPage(unPoste())
    magasin.ouvrir('rubrique-1', lue)
    magasin.changer('rubrique-1', { contenu: 'Ce que je tape.' })
    const sienne = { contenu: 'Ce qu’elle a écrit.' }
    magasin.rebaser('rubrique-1', sienne, { contenu: 'Les deux.' })
    expect(magasin.lire('rubrique-1')).toMatchObject({ base: sienne, valeurs: { contenu: 'Les deux.' } })
    expect(magasin.nonEnregistres()).toEqual(['rubrique-1'])
  })

  test('que le portail garde en brouillon peut être quittée, et ne reste pas sur le poste', () => {
    const poste = unPoste()
    const magasin = ouvrirLaPage(poste)
    magasin.ouvrir('meteo', lue)
    magasin.changer('meteo', { contenu: 'Ce que je tape.' })
    magasin.deposer('meteo', { contenu: 'Ce que je tape.' })
    expect(magasin.nonEnregistres()).toEqual([])
    expect(poste.contenu.size).toBe(0)
    magasin.changer('meteo', { contenu: 'Ce que je tape encore.' })
    expect(magasin.nonEnregistres()).toEqual(['meteo'])
  })

  test('ouverte sur un brouillon du portail le reprend, sans se dire non enregistrée', () => {
    const magasin = ouvrirLaPage(unPoste())
    magasin.ouvrir('meteo', lue, { contenu: 'Mon brouillon.' })
    expect(magasin.lire('meteo')).toMatchObject({ base: lue, valeurs: { contenu: 'Mon brouillon.' } })
    expect(magasin.nonEnregistres()).toEqual([])
  })

  test('prévient la page à chaque changement, et rend la même liste tant que rien ne change', () => {
    const magasin = ouvrirLaPage(unPoste())
    let avertissements = 0
    const desabonner = magasin.abonner(() => (avertissements += 1))
    magasin.ouvrir('rubrique-1', lue)
    expect(avertissements).toBe(1)
    expect(magasin.ouverts()).toBe(magasin.ouverts())
    desabonner()
    magasin.fermer('rubrique-1')
    expect(avertissements).toBe(1)
  })
})
