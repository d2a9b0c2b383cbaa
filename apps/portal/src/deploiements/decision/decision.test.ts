import { describe, expect, test } from 'vitest'
import type { SectionDeployee, VersionDeployee } from '../deployment.ts'
import { uneSectionDeployee, uneVersion } from '../testing/deployments.ts'
import { gestesSurSection, gestesSurVersion, versionsDeRetour } from './decision.ts'

const canari = { version: '1.2.0', part: 5, depuis: null }
const jusquA = '2026-03-20T10:00:00.000Z'
const epingle = { version: '1.0.0', motif: 'Clôture', jusquA, par: null }
const verrou = { motif: 'Clôture', jusquA, par: null }
const versions = ['1.2.0', '1.1.0', '1.0.0'].map((version) => uneVersion({ version }))
const nouvelle = uneVersion({ version: '1.2.0' })
const active = uneVersion({ version: '1.1.0' })

describe('ce qu’on peut décider d’une version', () => {
  test.each<[string, Partial<SectionDeployee>, VersionDeployee, string[]]>([
    ['nouvelle', {}, nouvelle, ['activer', 'canari', 'apercu', 'epingler']],
    ['en canari', { canari }, nouvelle, ['activer', 'canari', 'apercu', 'epingler']],
    ['déjà active', {}, active, ['epingler']],
    ['d’une section qui n’en a pas d’active', { active: null }, nouvelle, ['activer', 'apercu', 'epingler']],
    ['d’une section épinglée sur une autre', { epingle }, nouvelle, ['apercu', 'epingler']],
    ['d’une section verrouillée', { verrou }, nouvelle, ['apercu']],
    ['incompatible', {}, uneVersion({ version: '1.3.0', incompatibilites: ['Il manque X.'] }), []],
    ['d’une section d’un autre organisme', { peutDecider: false }, nouvelle, []],
  ])('%s', (_cas, partie, version, attendus) => {
    expect(gestesSurVersion(uneSectionDeployee({ versions, ...partie }), version)).toEqual(attendus)
  })
})

describe('ce qu’on peut décider d’une section', () => {
  test.each<[string, Partial<SectionDeployee>, string[]]>([
    ['à une seule version', { versions: [active] }, ['verrouiller']],
    ['à plusieurs versions', {}, ['retour', 'verrouiller']],
    ['en canari', { canari }, ['retour', 'arreterCanari', 'verrouiller']],
    ['épinglée', { epingle }, ['desepingler', 'verrouiller']],
    ['verrouillée', { verrou }, ['deverrouiller']],
    ['verrouillée et épinglée', { verrou, epingle }, ['deverrouiller']],
    ['d’un autre organisme', { peutDecider: false }, []],
  ])('%s', (_cas, partie, attendus) => {
    expect(gestesSurSection(uneSectionDeployee({ versions, ...partie }))).toEqual(attendus)
  })
})

test('on ne revient ni à ce que tous ont déjà, ni à une version devenue incompatible', () => {
  const incompatible = uneVersion({ version: '0.9.0', incompatibilites: ['Il manque X.'] })
  const section = uneSectionDeployee({ versions: [...versions, incompatible] })
  expect(versionsDeRetour(section).map(({ version }) => version)).toEqual(['1.2.0', '1.0.0'])
})

test('revenir en arrière d’un canari peut ramener tout le monde à la version active', () => {
  const section = uneSectionDeployee({ versions, canari })
  expect(versionsDeRetour(section).map(({ version }) => version)).toEqual(['1.1.0', '1.0.0'])
})
