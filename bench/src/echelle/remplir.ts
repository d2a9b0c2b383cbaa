import { PGlite } from '@electric-sql/pglite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Atelier } from '../lib/atelier.ts'

export const ACTIONS_DU_TEXTE = 103

export interface Volume {
  /** Exemplaires de chaque action du texte. */
  readonly copies: number
  /** Entrées du journal. */
  readonly entrees: number
}

const modele = readFileSync(new URL('generer.sql', import.meta.url), 'utf8')

const scriptPour = ({ copies, entrees }: Volume) =>
  modele.replaceAll('{copies}', String(copies)).replaceAll('{entrees}', String(entrees))

/** Ouvre puis ferme le portail, pour qu’il crée sa base, la migre et y inscrive le plan. */
async function initialiser(atelier: Atelier, donnees: string, databaseUrl?: string): Promise<void> {
  const portail = await atelier.portail({
    donnees,
    demonstration: false,
    ...(databaseUrl && { databaseUrl }),
  })
  await portail.arreter()
}

/** Une base embarquée de ce volume. */
export async function remplirPglite(atelier: Atelier, donnees: string, volume: Volume): Promise<void> {
  await initialiser(atelier, donnees)
  const base = await PGlite.create({ dataDir: join(donnees, 'base') })
  await base.exec(scriptPour(volume))
  await base.close()
}

/** Une base PostgreSQL de ce volume, sur un serveur déjà lancé. */
export async function remplirPostgresql(
  atelier: Atelier,
  serveur: string,
  nom: string,
  volume: Volume,
): Promise<string> {
  const adresse = `${serveur}/${nom}`
  const administration = new Client({ connectionString: `${serveur}/postgres` })
  await administration.connect()
  await administration.query(`create database ${nom}`)
  await administration.end()
  await initialiser(atelier, await atelier.dossier(`initialisation-${nom}`), adresse)
  const client = new Client({ connectionString: adresse })
  await client.connect()
  await client.query(scriptPour(volume))
  await client.end()
  return adresse
}
