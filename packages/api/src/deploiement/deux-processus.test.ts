import { sql } from 'drizzle-orm'
import { setTimeout as attendre } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Base } from '../core/db/base.ts'
import { ouvrirPostgresql } from '../core/db/postgresql.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../core/http/testing/serveur-de-test.ts'
import { ouvrirBaseDeTest } from '../testing/base.ts'
import { activateVersion } from './version/activate/activate-version.service.ts'
import { rollbackVersion } from './version/rollback/rollback-version.service.ts'
import { lireSections } from './section/lire-sections.ts'
import { entreeDeTest } from './testing/section-de-test.ts'
import { publierCyber, versionDeCyber } from './testing/portails-de-test.ts'

const UNE_SECONDE_MS = 1000

describe('deux processus du portail sur la même base', () => {
  let premiere: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
  let seconde: Base
  let un: ServeurDeTest
  let deux: ServeurDeTest

  beforeAll(async () => {
    premiere = await ouvrirBaseDeTest('postgresql')
    seconde = await ouvrirPostgresql(premiere.adresse ?? '')
    un = await ouvrirServeurDeTest(premiere)
    const { dossierDonnees, dossierSections, dossierShell } = un.config
    deux = await ouvrirServeurDeTest(seconde, { dossierDonnees, dossierSections, dossierShell })
  })
  afterAll(async () => {
    await un.fermer()
    await deux.fermer()
    await seconde.fermer()
    await premiere.fermer()
  })

  const contexte = (serveur: ServeurDeTest, base: Base) => ({
    db: base.db,
    horloge: serveur.horloge,
    nouvelId: () => 'graine',
    journal: serveur.app.log as never,
    catalogue: serveur.catalogue,
    acteur: { type: 'portail' } as const,
  })

  /** Par le réseau, comme un navigateur : une requête simulée ne laisserait pas la main aux annonces de la base. */
  const demander = (serveur: ServeurDeTest, chemin: string) =>
    fetch(`${serveur.adresse}${chemin}`, { headers: { accept: 'application/xhtml+xml' } })
  const page = async (serveur: ServeurDeTest) => (await demander(serveur, '/cyber')).text()

  /** Le temps que met ce portail à servir la version attendue. */
  async function delaiJusqua(serveur: ServeurDeTest, version: string): Promise<number> {
    const debut = performance.now()
    while (versionDeCyber(await page(serveur)) !== version) {
      if (performance.now() - debut > 10 * UNE_SECONDE_MS) throw new Error('Jamais servie.')
      await attendre(5)
    }
    return performance.now() - debut
  }

  test('installent la même version sans se gêner', async () => {
    expect(versionDeCyber(await page(un))).toBe(versionDeCyber(await page(deux)))
    expect(await lireSections(premiere.db)).toEqual([{ section: 'cyber', organisme: 'DSS' }])
  })

  test('l’un sert en moins d’une seconde ce que l’autre active, puis ce à quoi il revient', async () => {
    const avant = versionDeCyber(await page(deux)) ?? ''
    await publierCyber(un, premiere, '2.0.0')
    const active = await activateVersion(contexte(un, premiere), {
      section: 'cyber',
      version: '2.0.0',
      revision: null,
    })
    expect(active.ok).toBe(true)
    expect(versionDeCyber(await page(un))).toBe('2.0.0')
    expect(await delaiJusqua(deux, '2.0.0')).toBeLessThan(UNE_SECONDE_MS)
    await rollbackVersion(contexte(deux, seconde), { section: 'cyber', version: null, revision: null })
    expect(versionDeCyber(await page(deux))).toBe(avant)
    expect(await delaiJusqua(un, avant)).toBeLessThan(UNE_SECONDE_MS)
  })

  test.each(['', 'bonjour', '12', 'null', '{"par":3}', '{"par":"autre","code":"A9-999"}'])(
    'une annonce que personne ici n’a écrite (« %s ») n’arrête aucun des deux',
    async (message) => {
      for (const canal of ['sssi_deploiement', 'sssi_journal'])
        await premiere.db.execute(sql`select pg_notify(${canal}, ${message})`)
      expect((await demander(un, '/health')).status).toBe(200)
      expect((await demander(deux, '/health')).status).toBe(200)
    },
  )

  test('chacun sert les fichiers d’une version enregistrée par l’autre, active ou non, pour toujours', async () => {
    await publierCyber(un, premiere, '2.1.0')
    for (const version of ['2.0.0', '2.1.0']) {
      const reponse = await demander(deux, `/sections/cyber/${version}/remoteEntry.js`)
      expect([reponse.status, reponse.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ])
      expect(await reponse.text()).toBe(entreeDeTest('cyber', version).toString())
    }
  })

  test('aucune requête n’échoue pendant vingt activations et retours', async () => {
    const etats: number[] = []
    const arret = new AbortController()
    const visiter = async (serveur: ServeurDeTest) => {
      while (!arret.signal.aborted) {
        const html = await page(serveur)
        const version = versionDeCyber(html)
        const entree = await demander(serveur, `/sections/cyber/${version}/remoteEntry.js`)
        await entree.arrayBuffer()
        etats.push(entree.status)
      }
    }
    const visiteurs = [un, deux, un, deux].map(visiter)
    for (let rang = 0; rang < 10; rang += 1) {
      const [serveur, base] = rang % 2 === 0 ? ([un, premiere] as const) : ([deux, seconde] as const)
      const version = rang % 2 === 0 ? '2.0.0' : '2.1.0'
      const ctx = contexte(serveur, base)
      expect(await activateVersion(ctx, { section: 'cyber', version, revision: null })).toMatchObject({
        ok: true,
      })
      expect(await rollbackVersion(ctx, { section: 'cyber', version: null, revision: null })).toMatchObject({
        ok: true,
      })
    }
    arret.abort()
    await Promise.all(visiteurs)
    expect(etats.length).toBeGreaterThan(20)
    expect(new Set(etats)).toEqual(new Set([200]))
  })
})
