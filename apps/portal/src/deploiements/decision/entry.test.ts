import { describe, expect, test } from 'vitest'
import { uneSectionDeployee, uneVersion } from '../testing/deployments.ts'
import { manquesDe, saisieDeDepart, type Saisie } from './entry.ts'

const maintenant = new Date('2026-03-12T10:00:00.000Z')
const versions = ['1.2.0', '1.1.0', '1.0.0'].map((version) => uneVersion({ version }))
const section = uneSectionDeployee({ versions, precedente: '1.0.0' })
const depart = (partie: Partial<Saisie> = {}): Saisie => ({
  ...saisieDeDepart(section, { geste: 'activer', version: '1.2.0' }, maintenant),
  ...partie,
})

describe('le formulaire d’un geste', () => {
  test('propose de revenir à la version d’avant', () => {
    expect(depart().version).toBe('1.0.0')
  })

  test('propose, d’un canari, de ramener tous les agents à la version active', () => {
    const enCanari = { ...section, canari: { version: '1.2.0', part: 25, depuis: null } }
    const saisie = saisieDeDepart(enCanari, { geste: 'canari', version: '1.2.0' }, maintenant)
    expect([saisie.version, saisie.part]).toEqual(['1.1.0', '25'])
  })

  test.each([
    ['activer', {}, []],
    ['canari', {}, []],
    ['canari', { part: '0' }, ['part']],
    ['canari', { part: '101' }, ['part']],
    ['canari', { part: '2,5' }, ['part']],
    ['retour', { version: '' }, ['version']],
    ['verrouiller', {}, ['motif']],
    ['verrouiller', { motif: 'Clôture des comptes' }, []],
    ['epingler', { motif: '  a ', jusquA: '' }, ['motif', 'jusquA']],
    ['epingler', { motif: 'Clôture', jusquA: '2026-03-11T10:00' }, ['jusquA']],
    ['apercu', {}, ['courriel']],
    ['apercu', { courriel: 'agent@cnam.fr', heures: '73' }, ['heures']],
  ] as const)('de « %s » avec %j manque de %j', (geste, partie, attendus) => {
    expect(Object.keys(manquesDe({ geste, version: '1.2.0' }, depart(partie), maintenant))).toEqual(attendus)
  })
})
