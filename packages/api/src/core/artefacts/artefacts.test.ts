import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ecrireArtefacts, manifesteDeTest } from '../http/testing/artefacts-de-test.ts'
import { lireArtefacts } from './artefacts.ts'
import { rendrePage } from './page.ts'

async function lire(sections?: Record<string, string>) {
  return lireArtefacts(await ecrireArtefacts(sections), '1.0.0')
}

function compositionDe(html: string): unknown {
  const texte = /<script type="application\/json" id="composition">(.*?)<\/script>/s.exec(html)?.[1]
  return JSON.parse(texte ?? 'null')
}

describe('la composition du portail', () => {
  test('liste les sections publiées dans l’ordre de leurs manifestes, et nomme celles qui manquent', async () => {
    const artefacts = await lire({
      'data/dist/section.json': JSON.stringify(manifesteDeTest('data', { ordre: 5, prefixe: '/donnees' })),
      'data/dist/remoteEntry.js': '',
    })
    expect(artefacts.composition.sections.map(({ id }) => id)).toEqual(['data', 'cyber'])
    expect(artefacts.composition.indisponibles).toEqual(['cloud'])
    expect(artefacts.composition.sections[1]?.entry).toMatch(
      /^\/sections\/cyber\/[0-9a-f]{16}\/remoteEntry\.js$/,
    )
  })

  test.each([
    ['un manifeste qui n’est pas du JSON', { 'cyber/dist/section.json': '<!doctype html>' }],
    ['un manifeste sans préfixe', { 'cyber/dist/section.json': '{"id":"cyber","ordre":1,"pages":{}}' }],
    [
      'le manifeste d’une autre section',
      { 'cyber/dist/section.json': JSON.stringify(manifesteDeTest('data')) },
    ],
    ['une section sans entrée', { 'skills/dist/section.json': JSON.stringify(manifesteDeTest('skills')) }],
  ])('%s rend la section indisponible, et elle seule', async (_, fichiers) => {
    const artefacts = await lire(fichiers)
    const [chemin = ''] = Object.keys(fichiers)
    expect(artefacts.composition.indisponibles).toContain(chemin.split('/')[0])
    expect(artefacts.shell.pages).toContain('/plan')
  })

  test('la version d’une section change avec son contenu, et seulement avec lui', async () => {
    const [une, deux, trois] = await Promise.all([
      lire(),
      lire(),
      lire({ 'cyber/dist/assets/page-5e6f.js': 'export const page = 2' }),
    ])
    const version = (artefacts: typeof une) => artefacts.sections.get('cyber')?.version
    expect(version(une)).toBe(version(deux))
    expect(version(une)).not.toBe(version(trois))
  })
})

describe('la page servie', () => {
  test('porte la composition, que rien de ce qu’elle contient ne peut fermer', async () => {
    const titre = '</script><script>alert(1)</script><!-- & \u2028'
    const { shell, composition, integrites, carte } = await lire({
      'cyber/dist/section.json': JSON.stringify(manifesteDeTest('cyber', { titre })),
    })
    const html = rendrePage({ shell, composition, integrites, carte, section: null })
    expect(html).not.toContain('alert(1)</script>')
    expect(compositionDe(html)).toMatchObject({
      sections: [{ manifest: { titre } }],
      indisponibles: ['cloud'],
    })
  })

  test('met la carte d’import avant tout module et tout préchargement', async () => {
    const { shell, composition, integrites, carte, sections } = await lire()
    const html = rendrePage({ shell, composition, integrites, carte, section: sections.get('cyber') ?? null })
    const place = html.indexOf('<script type="importmap">')
    expect(place).toBeGreaterThan(html.indexOf('<meta charset'))
    expect(place).toBeLessThan(html.indexOf('modulepreload'))
    expect(place).toBeLessThan(html.indexOf('type="module"'))
    expect(html).not.toContain('<!--composition-->')
  })

  test('donne l’empreinte de chaque script, et précharge avec elle l’entrée de la section ouverte', async () => {
    const { shell, composition, integrites, carte, sections } = await lire()
    const cyber = sections.get('cyber')
    const html = rendrePage({ shell, composition, integrites, carte, section: cyber ?? null })
    const empreinte = `sha384-${createHash('sha384').update('export const cyber = 1').digest('base64')}`
    const adresse = composition.sections[0]?.entry ?? ''
    expect(JSON.parse(carte)).toMatchObject({ integrity: { [adresse]: empreinte } })
    expect(Object.keys(JSON.parse(carte).integrity)).toHaveLength(3)
    expect(html).toContain(
      `<link rel="modulepreload" crossorigin href="${adresse}" integrity="${empreinte}">`,
    )
  })
})

test('les pages hors du portail prennent son thème et ses feuilles de style, jamais ses modules', async () => {
  const { shell } = await lire()
  expect(shell.habillage.split('\n')).toEqual([
    '<script src="/assets/theme-7a8b.js"></script>',
    '<link rel="stylesheet" href="/assets/portail-1a2b.css">',
  ])
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
    const { adresses } = await lire()
    expect(adresses.trouver(chemin) !== undefined).toBe(existe)
  })
})
