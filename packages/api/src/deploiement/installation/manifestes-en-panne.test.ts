import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANONYME, type Catalogue } from '../../core/catalogue/catalogue.ts'
import { depotEnMemoire } from '../../core/depot/testing/depot-en-memoire.ts'
import { ecrireArtefacts, manifesteDeTest } from '../../core/http/testing/artefacts-de-test.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { horlogeFixe } from '../../testing/horloge.ts'
import { ouvrirCatalogue } from './ouvrir-catalogue.ts'

const manifeste = (id: string) => JSON.stringify(manifesteDeTest(id))

/** Plus que ce que le système sait lire d’un coup : la lecture échoue, comme sur un disque défaillant ou un droit refusé. */
const ILLISIBLE = 3 * 2 ** 30

interface Faute {
  readonly cas: string
  /** Le manifeste abîmé ; `null` : il n’y en a pas. */
  readonly ecrire: (id: string) => string | null
  readonly illisible?: true
}

const fautes: readonly Faute[] = [
  { cas: 'manque', ecrire: () => null },
  { cas: 'ne se lit pas', ecrire: manifeste, illisible: true },
  { cas: 'est tronqué', ecrire: (id) => manifeste(id).slice(0, 60) },
  { cas: 'est vide', ecrire: () => '' },
  { cas: 'est du HTML', ecrire: () => '<!doctype html><html lang="fr"><p>502 Bad Gateway' },
  { cas: 'est celui d’une autre section', ecrire: () => manifeste('une-autre') },
]

/** Autant de sections que le portail en a : chacune est frappée à son tour. */
const ids = ['steering', 'cyber', 'cloud', 'data', 'skills']

// Sur un seul moteur : rien ici ne dépend de la base, et l’installation est essayée sur les deux par ailleurs.
describe('un manifeste en panne', () => {
  let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
  const depot = depotEnMemoire()
  const horloge = horlogeFixe('2026-11-22')

  beforeAll(async () => {
    base = await ouvrirBaseDeTest('pglite')
  })
  afterAll(() => base.fermer())

  function construites(noms: readonly string[], abime?: { id: string; contenu: string | null }) {
    const fichiers = noms.flatMap((id) => [
      [`${id}/package.json`, '{}'],
      [`${id}/dist/remoteEntry.js`, `export const ${id.replaceAll('-', '')} = 1`],
      [`${id}/dist/section.json`, id === abime?.id ? abime.contenu : manifeste(id)],
    ])
    return Object.fromEntries(fichiers.filter(([, contenu]) => contenu !== null)) as Record<string, string>
  }

  async function demarrer<T>(
    fichiers: Record<string, string>,
    illisible: string | null,
    regarder: (catalogue: Catalogue) => Promise<T>,
  ): Promise<T> {
    const lieux = await ecrireArtefacts(fichiers)
    if (illisible) await truncate(join(lieux.dossierSections, illisible, 'dist', 'section.json'), ILLISIBLE)
    const contexte = { base, depot, horloge, journal: pino({ level: 'silent' }) }
    const catalogue = await ouvrirCatalogue(contexte, lieux)
    try {
      return await regarder(catalogue)
    } finally {
      await catalogue.fermer()
    }
  }

  const adressesServies = async (catalogue: Catalogue, noms: readonly string[]) => {
    const { page } = await catalogue.composer(ANONYME)
    expect(page('/plan').existe).toBe(true)
    return noms.filter((id) => page(`/${id}`).existe)
  }

  for (const { cas, ecrire, illisible } of fautes) {
    const rang = fautes.findIndex((faute) => faute.cas === cas)
    test.each(ids)(
      `qui ${cas} (%s) : le portail démarre, les autres sections sont servies, et elle revient`,
      async (id) => {
        // Des noms neufs à chaque essai : aucune version d’avant n’est là pour prendre le relais.
        const noms = ids.map((nom) => `${nom}-${id}-${'abcdef'.charAt(rang)}`)
        const frappee = `${id}-${id}-${'abcdef'.charAt(rang)}`
        const saines = noms.filter((nom) => nom !== frappee)
        const abimees = construites(noms, { id: frappee, contenu: ecrire(frappee) })
        await demarrer(abimees, illisible ? frappee : null, async (catalogue) => {
          expect(await adressesServies(catalogue, noms)).toEqual(saines)
          expect(catalogue.indisponibles()).toContain(frappee)
        })
        await demarrer(construites(noms), null, async (catalogue) => {
          expect(await adressesServies(catalogue, noms)).toEqual(noms)
          expect(catalogue.indisponibles()).not.toContain(frappee)
        })
        // Une fois installée, elle n’est plus à la merci du disque : le dépôt a gardé sa version.
        await demarrer(abimees, illisible ? frappee : null, async (catalogue) => {
          expect(await adressesServies(catalogue, noms)).toEqual(noms)
        })
      },
    )
  }
})
