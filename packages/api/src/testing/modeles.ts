import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { depuisPglite } from '../core/db/pglite.ts'
import { ouvrirPostgresql } from '../core/db/postgresql.ts'
import { chargerPlan } from '../core/plan/charger-plan.ts'
import { demarrerPostgresql } from './serveur-postgresql.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Copie d’une base PGlite à jour, chargée du plan. */
    modelePglite: string
    /** Serveur PostgreSQL du lancement, sans nom de base. */
    adressePostgresql: string
  }
}

export const baseModele = 'sssi_modele'

async function preparerPglite(dossier: string): Promise<string> {
  const client = await PGlite.create()
  const base = depuisPglite(client)
  await base.migrer()
  await chargerPlan(base.db)
  const chemin = join(dossier, 'modele.tar')
  const copie = await client.dumpDataDir('none')
  await writeFile(chemin, new Uint8Array(await copie.arrayBuffer()))
  await base.fermer()
  return chemin
}

async function preparerPostgresql(adresse: string): Promise<void> {
  const client = new Client({ connectionString: `${adresse}/postgres` })
  await client.connect()
  await client.query(`create database ${baseModele}`)
  await client.end()
  const base = await ouvrirPostgresql(`${adresse}/${baseModele}`)
  await base.migrer()
  await chargerPlan(base.db)
  await base.fermer()
}

/** Prépare, une fois par lancement, une base modèle sur chaque moteur ; chaque fichier de tests en prend une copie. */
export default async function preparer(project: TestProject): Promise<() => Promise<void>> {
  const dossier = await mkdtemp(join(tmpdir(), 'sssi-tests-'))
  // Le serveur tourne parfois sous un autre compte, qui doit pouvoir traverser ce dossier.
  await chmod(dossier, 0o755)
  const serveur = await demarrerPostgresql(dossier, ['fsync=off', 'max_connections=200'])
  // L’un après l’autre : préparer PGlite occupe le processus, et PostgreSQL couperait une transaction qui n’avance plus.
  const modele = await preparerPglite(dossier)
  await preparerPostgresql(serveur.adresse)
  project.provide('modelePglite', modele)
  project.provide('adressePostgresql', serveur.adresse)
  return async () => {
    await serveur.arreter()
    await rm(dossier, { recursive: true, force: true })
  }
}
