import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'

const SIX_HEURES_MS = 6 * 60 * 60 * 1000

/**
 * Inscrit autant de RSSI qu’il y aura de navigateurs, chacun avec sa session ouverte.
 *
 * @returns les jetons de leurs sessions
 */
export async function inscrireDesRssi(adresse: string, nombre: number): Promise<string[]> {
  const client = new Client({ connectionString: adresse })
  await client.connect()
  const maintenant = new Date()
  const expireLe = new Date(maintenant.getTime() + SIX_HEURES_MS / 2)
  const jetons: string[] = []
  try {
    for (let rang = 0; rang < nombre; rang += 1) {
      const id = randomUUID()
      const jeton = randomBytes(32).toString('base64url')
      await client.query(
        `insert into agent (id, courriel, libelle, organisme, sujet, emetteur, cree_le) values ($1, $2, $3, 'CNAV', $1, 'banc', $4)`,
        [id, `rssi-${rang}@banc.invalid`, `RSSI ${rang}`, maintenant],
      )
      await client.query(
        `insert into habilitation (id, agent_id, role, organisme, accordee_le) values ($1, $2, 'rssi', 'CNAV', $3)`,
        [randomUUID(), id, maintenant],
      )
      await client.query(
        `insert into session (jeton_hache, agent_id, jeton_identite, ouverte_le, expire_le) values ($1, $2, '', $3, $4)`,
        [createHash('sha256').update(jeton).digest('base64url'), id, maintenant, expireLe],
      )
      jetons.push(jeton)
    }
  } finally {
    await client.end()
  }
  return jetons
}
