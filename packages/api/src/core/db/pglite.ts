import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Base } from './base.ts'
import { dossierDesMigrations } from './migrations.ts'
import { poserVerrou } from './verrou.ts'

/** Ouvre la base embarquée de ce dossier, en le créant au besoin. Un dossier n’est ouvert que par un processus à la fois. */
export async function ouvrirPglite(dossierDonnees: string): Promise<Base> {
  await mkdir(dossierDonnees, { recursive: true })
  const leverVerrou = await poserVerrou(join(dossierDonnees, 'base.verrou'))
  try {
    const client = await PGlite.create({ dataDir: join(dossierDonnees, 'base') })
    return depuisPglite(client, leverVerrou)
  } catch (cause) {
    await leverVerrou()
    throw cause
  }
}

/** La même base, en mémoire et à partir d’une copie : celle des tests. */
export async function ouvrirPgliteEnMemoire(modele?: Blob): Promise<Base> {
  const client = await PGlite.create(modele ? { loadDataDir: modele } : {})
  return depuisPglite(client)
}

/** @param apresFermeture ce qui reste à rendre, une fois le moteur fermé */
export function depuisPglite(client: PGlite, apresFermeture: () => Promise<void> = async () => {}): Base {
  const db = drizzle(client)
  return {
    moteur: 'pglite',
    nom: '',
    db,
    migrer: () => migrate(db, { migrationsFolder: dossierDesMigrations }),
    // Ce processus est seul à l’ouvrir : il n’entend que ses propres annonces, et aucune ne se perd.
    async ecouter(canal, surMessage) {
      const cesser = await client.listen(canal, surMessage)
      return () => cesser()
    },
    async fermer() {
      await client.close()
      await apresFermeture()
    },
  }
}
