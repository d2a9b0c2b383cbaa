import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import type { Base } from './base.ts'
import { ecouterCanal } from './ecoute.ts'
import { dossierDesMigrations } from './migrations.ts'

/** Numéro, arbitraire et constant, du verrou que se disputent les processus qui démarrent ensemble. */
const verrouDeMigration = 7_202_327

export async function ouvrirPostgresql(adresse: string): Promise<Base> {
  const nom = `sssi-${randomUUID()}`
  const pool = new Pool({
    connectionString: adresse,
    application_name: nom,
    max: 10,
    // Une requête qui dépasse ce temps ne rendrait service à personne ; elle ne doit pas retenir une connexion.
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    connectionTimeoutMillis: 10_000,
  })
  // Une connexion au repos coupée par le serveur est remplacée à la demande suivante ; sans écouteur, Node s’arrêterait.
  pool.on('error', () => {})
  // De même pour celle qui tombe au milieu d’une transaction : la requête en cours échoue, le processus reste.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = drizzle(pool)
  return {
    moteur: 'postgresql',
    nom,
    db,
    async migrer() {
      const client = await pool.connect()
      try {
        await client.query('set statement_timeout = 0')
        await client.query('set idle_in_transaction_session_timeout = 0')
        await client.query('select pg_advisory_lock($1)', [verrouDeMigration])
        await migrate(drizzle(client), { migrationsFolder: dossierDesMigrations })
      } finally {
        // La fermer rend le verrou, même si la migration a échoué au milieu.
        client.release(true)
      }
    },
    ecouter: (canal, surMessage, surReprise) => ecouterCanal(adresse, canal, surMessage, surReprise),
    fermer: () => pool.end(),
  }
}
