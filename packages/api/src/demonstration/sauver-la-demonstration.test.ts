import { sql } from 'drizzle-orm'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Db } from '../core/db/db.ts'
import { ouvrirPgliteEnMemoire } from '../core/db/pglite.ts'
import { restaurer } from '../core/sauvegarde/restaurer.ts'
import { sauver } from '../core/sauvegarde/sauver.ts'
import { tablesParDependance } from '../core/sauvegarde/tables.ts'
import { surChaqueBase } from '../testing/base.ts'
import { chargerDemonstration } from './charger-demonstration.ts'

/** Tout ce qu’une base contient, table par table. */
async function contenuDe(db: Db): Promise<Record<string, readonly string[]>> {
  const contenu: Record<string, readonly string[]> = {}
  for (const table of await tablesParDependance(db)) {
    const { rows } = await db.execute<{ ligne: string }>(
      sql`select to_jsonb(t)::text as ligne from ${sql.identifier(table)} t order by 1`,
    )
    contenu[table] = rows.map(({ ligne }) => ligne)
  }
  return contenu
}

// La démonstration écrit dans presque toutes les tables : une colonne calculée ou un déclencheur qui gênerait une restauration
// se voit ici.
surChaqueBase((base) => {
  test('la démonstration entière se sauve et se restaure à l’identique', async () => {
    await chargerDemonstration(base.db, base.portail.horloge)
    const dossier = await mkdtemp(join(tmpdir(), 'sauvegarde-demonstration-'))
    const neuve = await ouvrirPgliteEnMemoire()
    try {
      const fichier = join(dossier, 'tout.jsonl.gz')
      await sauver(base.db, fichier, base.portail.horloge.maintenant())
      await neuve.migrer()
      const comptes = await restaurer(neuve.db, fichier)
      expect(comptes['bulletin']).toBeGreaterThan(0)
      expect(await contenuDe(neuve.db)).toEqual(await contenuDe(base.db))
    } finally {
      await neuve.fermer()
      await rm(dossier, { recursive: true, force: true })
    }
  })
})
