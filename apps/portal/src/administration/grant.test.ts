import { describe, expect, test } from 'vitest'
import { organismeCodes } from '@sssi/domain'
import {
  entreeDe,
  manquesDe,
  manquesDepuisLApi,
  organismesPour,
  rolesAccordables,
  type Accord,
  type Beneficiaire,
} from './grant.ts'

const connu: Beneficiaire = { agentId: 'agent-1', libelle: 'Agent CNAV', courriel: 'agent@cnav.fr' }
const inconnu: Beneficiaire = { courriel: 'nouveau@cnav.fr' }
const unAccord = (partie: Partial<Accord> = {}): Accord => ({
  beneficiaire: connu,
  role: 'chef_de_projet',
  organisme: 'CNAV',
  action: 'A1-001',
  ...partie,
})

describe('accorder un droit', () => {
  test('un administrateur d’organisme ne se voit pas offrir les rôles de la DSS', () => {
    expect(rolesAccordables(['CNAV'])).toEqual([
      'administrateur_organisme',
      'chef_de_projet',
      'correspondant',
      'lecteur',
      'rssi',
    ])
    expect(rolesAccordables(['CNAM'])).toContain('analyste_cert')
    expect(rolesAccordables(['HFDS'])).toContain('hfds')
    expect(rolesAccordables(organismeCodes)).toContain('animateur_dss')
  })

  test('un rôle de la DSS ne s’accorde qu’à la DSS', () => {
    expect(organismesPour('referent_dss', organismeCodes)).toEqual(['DSS'])
    expect(organismesPour('analyste_cert', organismeCodes)).toEqual(['CNAM'])
    expect(organismesPour('lecteur', ['CNAV'])).toEqual(['CNAV'])
  })

  test.each<[string, Partial<Accord>, string[]]>([
    ['complet', {}, []],
    ['sans agent', { beneficiaire: null }, ['agent']],
    ['sans action', { action: '' }, ['action']],
    ['sur une action que le plan n’a pas', { action: 'A5-001' }, ['action']],
    ['d’un rôle qui vaut pour toutes les actions', { role: 'lecteur', action: '' }, []],
    ['sans rien', { beneficiaire: null, action: '' }, ['agent', 'action']],
  ])('un accord %s manque de %j', (_cas, partie, attendus) => {
    expect(Object.keys(manquesDe(unAccord(partie)))).toEqual(attendus)
  })

  test('l’API reçoit l’identifiant d’un agent connu, le courriel d’un autre', () => {
    expect(entreeDe(unAccord(), connu).beneficiaire).toEqual({ agentId: 'agent-1' })
    expect(entreeDe(unAccord(), inconnu).beneficiaire).toEqual({ courriel: 'nouveau@cnav.fr' })
  })

  test('l’action saisie pour un autre rôle n’est pas envoyée', () => {
    expect(entreeDe(unAccord({ role: 'lecteur' }), connu).action).toBeNull()
    expect(entreeDe(unAccord(), connu).action).toBe('A1-001')
  })

  test('un refus de l’API se range sous son champ', () => {
    expect(
      manquesDepuisLApi({
        'beneficiaire.courriel': 'Deux agents.',
        organisme: 'Pas chef de file.',
        autre: 'Ailleurs.',
      }),
    ).toEqual({ agent: 'Deux agents.', organisme: 'Pas chef de file.' })
  })
})
