import { describe, expect, test } from 'vitest'
import { unAgent } from '../testing/index.ts'
import type { Diffusion, Tlp } from './tlp.ts'
import { estUnDeclassement, libelleTlp, niveauxTlp, peutLire, sensDuTlp } from './tlp.ts'

const rssiNomme = unAgent().rssi('CNAV')
const diffusion = (tlp: Tlp): Diffusion => ({
  tlp,
  destinataires: ['CNAV'],
  clients: ['GIP_MDS'],
  personnes: [rssiNomme.id],
})

const lecteurs = {
  'un visiteur': null,
  'un agent sans droit': unAgent({ organisme: 'CNAV' }),
  'un lecteur de l’organisme destinataire': unAgent().lecteur('CNAV'),
  'un animateur DSS': unAgent().animateurDss(),
  'le RSSI destinataire, nommé': rssiNomme,
  'le RSSI d’un client': unAgent().rssi('GIP_MDS'),
  'le RSSI d’un autre organisme': unAgent().rssi('CNAF'),
  'le HFDS, non destinataire': unAgent().hfds(),
  'un analyste du CERT': unAgent().analysteCert(),
} as const
type Lecteur = keyof typeof lecteurs
const tous = Object.keys(lecteurs) as Lecteur[]
const habilites = tous.filter((nom) => nom !== 'un visiteur' && nom !== 'un agent sans droit')

const attendus: Record<Tlp, Lecteur[]> = {
  CLEAR: tous,
  GREEN: habilites,
  AMBER: ['le RSSI destinataire, nommé', 'le RSSI d’un client', 'un analyste du CERT'],
  'AMBER+STRICT': ['le RSSI destinataire, nommé', 'un analyste du CERT'],
  RED: ['le RSSI destinataire, nommé'],
}

describe('Le TLP', () => {
  test.each(niveauxTlp)('%s est lu de ceux à qui il est partagé, et d’eux seuls', (tlp) => {
    expect(tous.filter((nom) => peutLire(lecteurs[nom], diffusion(tlp)))).toEqual(attendus[tlp])
  })

  test('ne s’ouvre pas à une habilitation mal formée', () => {
    const faux = unAgent({ habilitations: [{ role: 'analyste_cert', organisme: 'CNAF', action: null }] })
    for (const tlp of ['GREEN', 'AMBER', 'AMBER+STRICT'] as const)
      expect(peutLire(faux, diffusion(tlp))).toBe(false)
  })

  test('ne lit les personnes nommées que pour RED', () => {
    const nomme = unAgent().rssi('CNAF')
    const partage = { ...diffusion('AMBER+STRICT'), personnes: [nomme.id] }
    expect(peutLire(nomme, partage)).toBe(false)
    expect(peutLire(nomme, { ...partage, tlp: 'RED' })).toBe(true)
  })

  test('ne s’ouvre plus à une personne nommée qui n’a plus d’habilitation', () => {
    const parti = unAgent({ id: rssiNomme.id })
    expect(peutLire(parti, diffusion('RED'))).toBe(false)
  })

  test.each<[Tlp, Tlp, boolean]>([
    ['RED', 'AMBER+STRICT', true],
    ['AMBER+STRICT', 'AMBER', true],
    ['AMBER', 'AMBER', false],
    ['GREEN', 'AMBER', false],
    ['GREEN', 'CLEAR', true],
  ])('de %s à %s est un déclassement : %s', (de, vers, declasse) => {
    expect(estUnDeclassement(de, vers)).toBe(declasse)
  })

  test('a un nom et un sens par niveau', () => {
    expect(niveauxTlp.map(libelleTlp)).toContain('TLP:AMBER+STRICT')
    expect(new Set(niveauxTlp.map(sensDuTlp)).size).toBe(niveauxTlp.length)
  })
})
