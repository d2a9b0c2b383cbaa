import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { cheminDuContenu, ecrireContenu, lireContenu, sha384De } from '../depot/contenu.ts'
import type { Depot } from '../depot/depot.ts'
import { fichier, RETIRE, type FichierEnregistre } from './fichier.table.ts'

const UN_JOUR_MS = 86_400_000

/** Deux fichiers de mêmes octets les partagent : on n’en ajoute pas un pendant qu’on les efface avec l’autre. */
const tenir = (tx: Db, sha384: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sha384}, 0))`)

export const lireOctets = (depot: Depot, { sha384 }: Pick<FichierEnregistre, 'sha384'>) =>
  lireContenu(depot, sha384, 'televersements')

/** Garde un fichier et ses octets : sa ligne d’abord, pour que nul ne les efface entre les deux. */
export async function garderFichier(
  db: Db,
  depot: Depot,
  octets: Buffer,
  recu: Omit<typeof fichier.$inferInsert, 'octets' | 'sha384'>,
): Promise<void> {
  const sha384 = sha384De(octets)
  await db.transaction(async (tx) => {
    await tenir(tx, sha384)
    await tx.insert(fichier).values({ ...recu, octets: octets.length, sha384 })
  })
  try {
    await ecrireContenu(depot, octets, 'televersements')
  } catch (erreur) {
    await db.delete(fichier).where(eq(fichier.id, recu.id))
    throw erreur
  }
}

/** Oublie, avec leurs octets, les fichiers que rien n’a pris dans la journée, ou que leur objet a rendus. */
export async function oublierLesAbandonnes(db: Db, depot: Depot, maintenant: Date): Promise<void> {
  const abandonne = and(
    or(isNull(fichier.objet), eq(fichier.objet, RETIRE)),
    lt(fichier.envoyeLe, new Date(maintenant.getTime() - UN_JOUR_MS)),
  )
  const empreintes = await db.selectDistinct({ sha384: fichier.sha384 }).from(fichier).where(abandonne)
  for (const { sha384 } of empreintes)
    await db.transaction(async (tx) => {
      await tenir(tx, sha384)
      await tx.delete(fichier).where(and(eq(fichier.sha384, sha384), abandonne))
      const restent = await tx.$count(fichier, eq(fichier.sha384, sha384))
      if (restent === 0) await depot.effacer(cheminDuContenu(sha384, 'televersements'))
    })
}
