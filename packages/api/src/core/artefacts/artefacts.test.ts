import { versionDeSectionSchema } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { ecrireArtefacts, manifesteDeTest } from '../http/testing/artefacts-de-test.ts'
import { lireArtefacts } from './artefacts.ts'

async function lire(sections?: Record<string, string>) {
  return lireArtefacts(await ecrireArtefacts(sections))
}

const cyberDe = ({ sections }: Awaited<ReturnType<typeof lire>>) => sections.find(({ id }) => id === 'cyber')

describe('ce qui est construit sur le disque', () => {
  test('ce sont les sections publiables, et celles dont la construction manque', async () => {
    const { sections, indisponibles } = await lire({
      'data/dist/section.json': JSON.stringify(manifesteDeTest('data', { ordre: 5, prefixe: '/donnees' })),
      'data/dist/remoteEntry.js': '',
    })
    expect(sections.map(({ id }) => id)).toEqual(['cyber', 'data'])
    expect(indisponibles.map(({ id }) => id)).toEqual(['cloud'])
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
    const { indisponibles, shell } = await lire(fichiers)
    const [chemin = ''] = Object.keys(fichiers)
    expect(indisponibles.map(({ id }) => id)).toContain(chemin.split('/')[0])
    expect(shell.pages).toContain('/plan')
  })

  test('la version d’une section change avec son contenu, et seulement avec lui', async () => {
    const [une, deux, trois] = await Promise.all([
      lire(),
      lire(),
      lire({ 'cyber/dist/assets/page-5e6f.js': 'export const page = 2' }),
    ])
    const version = (artefacts: typeof une) => cyberDe(artefacts)?.description.version
    expect(version(une)).toBe(version(deux))
    expect(version(une)).not.toBe(version(trois))
  })

  test('la version dit de quel paquet elle vient', async () => {
    const sections = await lire({ 'cyber/package.json': '{"version":"2.3.0"}' })
    const version = cyberDe(sections)?.description.version ?? ''
    expect(version).toMatch(/^2\.3\.0-local-[0-9a-f]{8}$/)
    expect(versionDeSectionSchema.safeParse(version).success).toBe(true)
  })

  test('la description donne la taille et l’empreinte de chaque fichier publiable', async () => {
    const sections = await lire({
      'cyber/dist/page.html': '<!doctype html>',
      'cyber/dist/.cache': '',
      // Ce qu’ils disent est dans la description : une équipe ne les publie pas, l’installation non plus.
      'cyber/dist/construction.json': '{}',
      'cyber/dist/prechargement.json': '{}',
    })
    const fichiers = cyberDe(sections)?.description.fichiers ?? []
    expect(fichiers.map(({ chemin }) => chemin)).toEqual([
      'assets/page-5e6f.js',
      'remoteEntry.js',
      'section.json',
    ])
    expect(fichiers[1]).toMatchObject({ taille: 22, sha384: expect.stringMatching(/^[A-Za-z0-9+/]{64}$/) })
  })

  test('la construction dit elle-même ce qu’elle demande ; à défaut, son manifeste', async () => {
    const construction = { portail: { contrat: 1, capacites: [], composants: ['Button'] }, api: {} }
    const dite = await lire({ 'cyber/dist/construction.json': JSON.stringify(construction) })
    const requiert = { portail: ['navigation'], api: [] }
    const deduite = await lire({
      'cyber/dist/section.json': JSON.stringify(manifesteDeTest('cyber', { requiert })),
    })
    expect(cyberDe(dite)?.description.portail).toEqual(construction.portail)
    expect(cyberDe(deduite)?.description.portail).toEqual({
      contrat: 1,
      capacites: ['navigation'],
      composants: [],
    })
  })
})

test('les pages hors du portail prennent son thème et ses feuilles de style, jamais ses modules', async () => {
  const { shell } = await lire()
  expect(shell.habillage.split('\n')).toEqual([
    '<script src="/assets/theme-7a8b.js"></script>',
    '<link rel="stylesheet" href="/assets/portail-1a2b.css">',
  ])
})
