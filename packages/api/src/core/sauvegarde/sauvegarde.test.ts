import { count } from 'drizzle-orm'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest, surChaqueBase, type Moteur } from '../../testing/base.ts'
import type { Base } from '../db/base.ts'
import { ouvrirPgliteEnMemoire } from '../db/pglite.ts'
import { ouvrirPostgresql } from '../db/postgresql.ts'
import { journal } from '../journal/journal.table.ts'
import { journaliser } from '../journal/journaliser.ts'
import { restaurer, RestaurationImpossible } from './restaurer.ts'
import { sauver } from './sauver.ts'

const agent = { id: 'a', libelle: 'Animation DSS', organisme: 'DSS', habilitations: [] } as const
const le = new Date('2026-11-22T10:00:00.123Z')
let dossier = ''

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'sauvegarde-'))
})
afterAll(() => rm(dossier, { recursive: true, force: true }))

/** Une base migrée, sans aucune ligne : celle d’une restauration. */
async function ouvrirVide(moteur: Moteur): Promise<Base> {
  if (moteur === 'pglite') {
    const base = await ouvrirPgliteEnMemoire()
    await base.migrer()
    return base
  }
  const modele = await ouvrirBaseDeTest('postgresql')
  const adresse = new URL(modele.adresse ?? '')
  const nom = `${adresse.pathname.slice(1)}_vide`
  const client = new Client({ connectionString: adresse.href })
  await client.connect()
  await client.query(`create database ${nom}`)
  await client.end()
  await modele.fermer()
  adresse.pathname = `/${nom}`
  const base = await ouvrirPostgresql(adresse.href)
  await base.migrer()
  return base
}

async function ecrireUnEvenement(db: Base['db']) {
  await journaliser(
    db,
    { agent, le },
    { type: 'contributeurs_modifies', code: 'A1-001', objet: null, avant: [], apres: ['MSA'] },
  )
}

surChaqueBase((base) => {
  describe('la sauvegarde', () => {
    const fichier = () => join(dossier, `${base.moteur}.jsonl.gz`)

    let vide: Base

    beforeAll(async () => {
      vide = await ouvrirVide(base.moteur)
      await ecrireUnEvenement(base.db)
      await sauver(base.db, fichier(), le)
    })

    afterAll(() => vide.fermer())

    test.each<Moteur>(['pglite', 'postgresql'])(
      'se restaure à l’identique sur %s, et la base se laisse écrire ensuite',
      async (cible) => {
        const restauree = await ouvrirVide(cible)
        const comptes = await restaurer(restauree.db, fichier())
        expect(comptes['action_du_plan']).toBe(103)
        expect(await restauree.db.select().from(journal)).toEqual(await base.db.select().from(journal))
        await ecrireUnEvenement(restauree.db)
        const [lignes] = await restauree.db.select({ nombre: count() }).from(journal)
        expect(lignes?.nombre).toBe((comptes['journal'] ?? 0) + 1)
        await restauree.fermer()
      },
    )

    test('ne se restaure pas par-dessus des données', async () => {
      await expect(restaurer(base.db, fichier())).rejects.toThrow('La base n’est pas vide')
    })

    test.each([
      ['tronquée', (octets: Buffer) => octets.subarray(0, Math.floor(octets.length / 2))],
      [
        'privée de sa fin',
        (octets: Buffer) => gzipSync(gunzipSync(octets).toString('utf8').split('\n').slice(0, -2).join('\n')),
      ],
      [
        'privée d’une ligne',
        (octets: Buffer) =>
          gzipSync(gunzipSync(octets).toString('utf8').split('\n').toSpliced(5, 1).join('\n')),
      ],
      [
        'd’une autre version',
        (octets: Buffer) =>
          gzipSync(
            gunzipSync(octets)
              .toString('utf8')
              .replace(/"schema":"[^"]+"/, '"schema":"autre"'),
          ),
      ],
      ['qui n’en est pas une', () => gzipSync('bonjour')],
      ['vide', () => Buffer.alloc(0)],
    ])('%s, est refusée et ne laisse rien', async (_cas, alterer) => {
      const altere = join(dossier, `${base.moteur}-altere.jsonl.gz`)
      await writeFile(altere, alterer(await readFile(fichier())))
      await expect(restaurer(vide.db, altere)).rejects.toThrow(RestaurationImpossible)
      expect(await vide.db.select().from(journal)).toEqual([])
    })
  })
})
