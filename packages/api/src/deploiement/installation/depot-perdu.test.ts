import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { ANONYME, type Catalogue } from '../../core/catalogue/catalogue.ts'
import { cheminDuContenu, ecrireContenu, sha384De } from '../../core/depot/contenu.ts'
import { depotEnMemoire } from '../../core/depot/testing/depot-en-memoire.ts'
import { ecrireArtefacts, manifesteDeTest } from '../../core/http/testing/artefacts-de-test.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { ouvrirBanc } from '../testing/banc.ts'
import { enregistrerDeTest, entreeDeTest } from '../testing/section-de-test.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { ouvrirCatalogue } from './ouvrir-catalogue.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const depot = depotEnMemoire()
  const cheminDe = (contenu: string | Buffer) => cheminDuContenu(sha384De(Buffer.from(contenu)))

  async function demarrer<T>(
    fichiers: Record<string, string>,
    faire: (catalogue: Catalogue) => Promise<T>,
    magasin: typeof depot = depot,
  ): Promise<T> {
    const { horloge } = base.portail
    const contexte = { base: base.base, depot: magasin, horloge, journal: pino({ level: 'silent' }) }
    const catalogue = await ouvrirCatalogue(contexte, await ecrireArtefacts(fichiers))
    try {
      return await faire(catalogue)
    } finally {
      await catalogue.fermer()
    }
  }

  /** Une section que son équipe publie : ces versions, activées l’une après l’autre. */
  async function publiee(section: string, versions: readonly string[]): Promise<void> {
    await demarrer({}, async (catalogue) => {
      for (const version of versions) {
        await ecrireContenu(depot, entreeDeTest(section, version))
        await enregistrerDeTest(base.db, version, { section, organisme: 'CNAV' })
        await activateVersion({ ...banc.ctx(), catalogue }, { section, version, revision: null })
      }
    })
  }

  const perdre = (section: string, version: string) => depot.perdre(cheminDe(entreeDeTest(section, version)))
  const servie = (catalogue: Catalogue, section: string) => catalogue.etat(section)?.active?.version ?? null
  const pageExiste = async (catalogue: Catalogue, section: string) =>
    (await catalogue.composer(ANONYME)).page(`/${section}`).existe

  describe('une base restaurée sans tout son dépôt', () => {
    test('retrouve sur son disque les fichiers des sections installées avec le portail', async () => {
      const fichiers = {
        'posee/dist/section.json': JSON.stringify(manifesteDeTest('posee')),
        'posee/dist/remoteEntry.js': 'export const posee = 1',
        'portal/dist/assets/portail-1a.js': 'export const portail = 1',
      }
      await demarrer(fichiers, async () => {})
      depot.perdre(cheminDe('export const posee = 1'))
      depot.perdre(cheminDe('export const portail = 1'))
      await demarrer(fichiers, async (catalogue) => {
        const version = servie(catalogue, 'posee')
        const entree = await catalogue.fichier('posee', version ?? '', 'remoteEntry.js')
        expect(entree?.octets.toString()).toBe('export const posee = 1')
        expect(catalogue.indisponibles()).not.toContain('posee')
      })
      expect(await depot.contient(cheminDe('export const portail = 1'))).toBe(true)
    })

    test('sert la version précédente de celle qui n’y est plus, le dit, et revient à elle quand il l’a retrouvée', async () => {
      await publiee('repliee', ['1.0.0', '2.0.0'])
      perdre('repliee', '2.0.0')
      const avant = await banc.lire('repliee')
      await demarrer({}, async (catalogue) => {
        expect(servie(catalogue, 'repliee')).toBe('1.0.0')
        expect(await pageExiste(catalogue, 'repliee')).toBe(true)
        const decidee = catalogue.etat('repliee')?.decidee
        expect(decidee?.version).toBe('2.0.0')
        expect(decidee && catalogue.incompatibilites(decidee.description)).toEqual([
          'Le dépôt de ce portail n’a pas 1 de ses 1 fichiers.',
        ])
        await ecrireContenu(depot, entreeDeTest('repliee', '2.0.0'))
        await catalogue.rafraichir()
        expect(servie(catalogue, 'repliee')).toBe('2.0.0')
      })
      // Rien n’a été décidé à la place de l’équipe.
      expect(await banc.lire('repliee')).toEqual(avant)
    })

    test('donne pour indisponible une section dont aucune version n’y est plus ; les autres sont servies', async () => {
      await publiee('perdue', ['1.0.0', '1.1.0'])
      await publiee('gardee', ['1.0.0'])
      perdre('perdue', '1.0.0')
      perdre('perdue', '1.1.0')
      await demarrer({}, async (catalogue) => {
        expect(servie(catalogue, 'perdue')).toBeNull()
        expect(catalogue.indisponibles()).toContain('perdue')
        expect(await pageExiste(catalogue, 'perdue')).toBe(false)
        expect(await pageExiste(catalogue, 'gardee')).toBe(true)
      })
    })

    test('ne retire rien quand le dépôt ne répond pas', async () => {
      await publiee('patiente', ['1.0.0'])
      const muet = { ...depot, contient: () => Promise.reject(new Error('le magasin S3 répond 503')) }
      await demarrer(
        {},
        async (catalogue) => {
          expect(servie(catalogue, 'patiente')).toBe('1.0.0')
        },
        muet,
      )
    })
  })

  /** Ce que ferait quelqu’un qui tient la base : le portail, lui, ne change jamais une version. */
  async function dansLeDos(requete: ReturnType<typeof sql>): Promise<void> {
    await base.db.transaction(async (tx) => {
      await tx.execute(sql`alter table version_de_section disable trigger all`)
      await tx.execute(requete)
      await tx.execute(sql`alter table version_de_section enable trigger all`)
    })
  }

  test.each([
    ['abimee-a', 'n’est plus du JSON', sql`left(description, 40)`],
    ['abimee-b', 'ne respecte plus les bornes', sql`replace(description, '"taille":', '"taille":99999999')`],
    ['abimee-c', 'a un manifeste d’une autre forme', sql`replace(description, '"prefixe"', '"suffixe"')`],
  ])(
    'la version de « %s », dont la description %s, n’arrête ni le portail ni les autres',
    async (id, _, abimee) => {
      await publiee(id, ['1.0.0'])
      await publiee(`${id}-voisine`, ['1.0.0'])
      await dansLeDos(sql`update version_de_section set description = ${abimee} where section = ${id}`)
      await demarrer({}, async (catalogue) => {
        expect(await pageExiste(catalogue, `${id}-voisine`)).toBe(true)
        expect(servie(catalogue, id)).toBeNull()
      })
    },
  )
})
