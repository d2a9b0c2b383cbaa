import { generateKeyPair, randomBytes, type JsonWebKey } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'

const clesSchema = z.object({
  jwk: z.record(z.string(), z.string()),
  cookies: z.array(z.string().min(32)).length(1),
  secret: z.string().min(32),
})

export interface ClesDeDemonstration {
  readonly jwk: JsonWebKey
  readonly cookies: readonly string[]
  /** Le secret que le portail présente au fournisseur de démonstration. */
  readonly secret: string
}

/**
 * Les clés du fournisseur de démonstration, propres à cette installation. Elles sont gardées avec les données : une session
 * ouverte avant un redémarrage peut encore être fermée après.
 */
export async function clesDeDemonstration(dossierDonnees: string): Promise<ClesDeDemonstration> {
  const dossier = join(dossierDonnees, 'demonstration')
  const chemin = join(dossier, 'cles.json')
  const gardees = await readFile(chemin, 'utf8').catch(() => null)
  if (gardees !== null) return clesSchema.parse(JSON.parse(gardees))
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const cles: ClesDeDemonstration = {
    jwk: { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demonstration' },
    cookies: [randomBytes(32).toString('base64url')],
    secret: randomBytes(32).toString('base64url'),
  }
  await mkdir(dossier, { recursive: true })
  await writeFile(chemin, JSON.stringify(cles), { mode: 0o600 })
  return cles
}
