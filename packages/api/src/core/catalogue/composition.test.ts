import type { Description } from '@sssi/domain'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { lireArtefacts } from '../artefacts/artefacts.ts'
import { ecrireArtefacts, manifesteDeTest } from '../http/testing/artefacts-de-test.ts'
import { identiteDe, type Assemblage } from './composition.ts'
import { creerPages } from './pages.ts'
import { cheminDeSection, ENTREE, enVersionServie, type VersionServie } from './version-servie.ts'

const le = new Date('2026-11-22T10:20:00.000Z')

const servir = (description: Description): VersionServie => {
  const { section, version } = description
  const servie = enVersionServie({ section, version, description, source: 'installation' })
  if (!servie) throw new Error('Le manifeste de test n’est pas lisible.')
  return servie
}

async function assembler(
  sections?: Record<string, string>,
  reste: Partial<Assemblage> = {},
): Promise<Assemblage> {
  const lus = await lireArtefacts(await ecrireArtefacts(sections))
  return {
    id: 'identite',
    shell: lus.shell,
    api: '1.0.0',
    sections: lus.sections.map(({ description }) => servir(description)),
    indisponibles: ['cloud'],
    apercu: null,
    ...reste,
  }
}

const texteDe = (assemblage: Assemblage, chemin: string, quand = le) =>
  creerPages(assemblage).pour(chemin, quand).fichier.octets.toString()

function compositionDe(html: string): unknown {
  const texte = /<script type="application\/json" id="composition">(.*?)<\/script>/s.exec(html)?.[1]
  return JSON.parse(texte ?? 'null')
}

const carteDe = (html: string) => /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? ''

describe('la page servie', () => {
  test('porte la composition, que rien de ce qu’elle contient ne peut fermer', async () => {
    const titre = '</script><script>alert(1)</script><!-- & \u2028'
    const html = texteDe(
      await assembler({ 'cyber/dist/section.json': JSON.stringify(manifesteDeTest('cyber', { titre })) }),
      '/',
    )
    expect(html).not.toContain('alert(1)</script>')
    expect(compositionDe(html)).toMatchObject({
      id: 'identite',
      sections: [{ id: 'cyber', manifest: { titre } }],
      indisponibles: ['cloud'],
      apercu: null,
    })
  })

  test('dit jusqu’à quand elle vaut, et se renouvelle d’heure en heure', async () => {
    const assemblage = await assembler()
    const pages = creerPages(assemblage)
    const premiere = pages.pour('/', le).fichier
    expect(compositionDe(premiere.octets.toString())).toMatchObject({
      emiseLe: '2026-11-22T10:00:00.000Z',
      expireLe: '2026-11-23T10:00:00.000Z',
    })
    expect(pages.pour('/', new Date('2026-11-22T10:59:59.000Z')).fichier).toBe(premiere)
    expect(compositionDe(texteDe(assemblage, '/', new Date('2026-11-22T11:00:00.000Z')))).toMatchObject({
      emiseLe: '2026-11-22T11:00:00.000Z',
    })
  })

  test('dit l’aperçu en cours', async () => {
    const apercu = { section: 'cyber', version: '2.0.0', jusquA: new Date('2026-11-23T10:00:00.000Z') }
    expect(compositionDe(texteDe(await assembler({}, { apercu }), '/'))).toMatchObject({
      apercu: { section: 'cyber', version: '2.0.0', jusquA: '2026-11-23T10:00:00.000Z' },
    })
  })

  test('met la carte d’import avant tout module et tout préchargement', async () => {
    const html = texteDe(await assembler(), '/cyber')
    const place = html.indexOf('<script type="importmap">')
    expect(place).toBeGreaterThan(html.indexOf('<meta charset'))
    expect(place).toBeLessThan(html.indexOf('modulepreload'))
    expect(place).toBeLessThan(html.indexOf('type="module"'))
    expect(html).not.toContain('<!--composition-->')
  })

  test('donne l’empreinte de chaque script, et précharge avec elle l’entrée de la section ouverte', async () => {
    const assemblage = await assembler()
    const html = texteDe(assemblage, '/cyber/actions/A5-022')
    const [cyber] = assemblage.sections
    const adresse = cyber ? cheminDeSection(cyber, ENTREE) : ''
    const empreinte = `sha384-${createHash('sha384').update('export const cyber = 1').digest('base64')}`
    const carte = JSON.parse(carteDe(html))
    expect(carte).toMatchObject({ integrity: { [adresse]: empreinte } })
    expect(Object.keys(carte.integrity)).toHaveLength(3)
    expect(html).toContain(
      `<link rel="modulepreload" crossorigin href="${adresse}" integrity="${empreinte}">`,
    )
    expect(texteDe(assemblage, '/')).not.toContain(`href="${adresse}"`)
  })

  test('précharge le code de la page demandée, et pas celui des autres', async () => {
    const assemblage = await assembler({
      'cyber/dist/prechargement.json': JSON.stringify({
        entree: [ENTREE],
        pages: { action: ['assets/page-5e6f.js'], piece: ['assets/absente.js'] },
      }),
    })
    const [cyber] = assemblage.sections
    const adresse = cyber ? cheminDeSection(cyber, 'assets/page-5e6f.js') : ''
    expect(texteDe(assemblage, '/cyber/actions/A5-022')).toContain(`href="${adresse}" integrity=`)
    expect(texteDe(assemblage, '/cyber')).not.toContain(`href="${adresse}"`)
    expect(texteDe(assemblage, '/cyber/pieces/x')).not.toContain('absente.js')
  })

  test('n’admet par sa politique que sa propre carte d’import', async () => {
    const { fichier, politique } = creerPages(await assembler()).pour('/', le)
    const empreinte = createHash('sha256').update(carteDe(fichier.octets.toString())).digest('base64')
    expect(politique).toContain(`script-src 'self' 'sha256-${empreinte}';`)
  })
})

describe('l’identité d’une composition', () => {
  test('change avec le portail, l’API ou la version d’une section, et avec rien d’autre', async () => {
    const { sections } = await assembler()
    const [cyber] = sections
    const autre = sections.map((section) => ({ ...section, version: '9.0.0' }))
    const retitree = sections.map((section) => ({
      ...section,
      manifeste: { ...section.manifeste, titre: 'x' },
    }))
    expect(cyber).toBeDefined()
    const reference = identiteDe('a', '1', sections)
    expect(identiteDe('a', '1', retitree)).toBe(reference)
    expect(
      new Set([
        reference,
        identiteDe('b', '1', sections),
        identiteDe('a', '2', sections),
        identiteDe('a', '1', autre),
        identiteDe('a', '1', []),
      ]).size,
    ).toBe(5)
  })
})

describe('les adresses du portail', () => {
  test.each([
    ['/', true],
    ['/plan', true],
    ['/plan/', true],
    ['/cyber', true],
    ['/cyber/actions/A5-022', true],
    ['/cyber/actions/A5-999', false],
    ['/cyber/pieces/sans-type', true],
    ['/cyber/actions', false],
    ['/cyber/actions/A5-022/suite', false],
    ['/cyberattaque', false],
    ['/cloud', false],
    ['/inconnue', false],
  ])('%s existe : %s', async (chemin, existe) => {
    expect(creerPages(await assembler()).pour(chemin, le).existe).toBe(existe)
  })
})
