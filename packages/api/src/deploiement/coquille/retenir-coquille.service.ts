import { eq, sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import { empreinte } from '../../core/artefacts/fichier.ts'
import type { Shell } from '../../core/artefacts/shell.ts'
import { CANAL } from '../../core/catalogue/creer-catalogue.ts'
import type { Db } from '../../core/db/db.ts'
import { ecrireContenu } from '../../core/depot/contenu.ts'
import type { Depot } from '../../core/depot/depot.ts'
import { rendreAuDepot } from '../../core/depot/rendre-au-depot.ts'
import { coquille } from '../../core/registre/coquille.table.ts'

/** Vite met l’empreinte du contenu dans le nom de ce qu’il range là : une page ouverte le redemande sous ce nom-là. */
const estHorodate = (chemin: string) => chemin.startsWith('assets/')

interface Contexte {
  readonly db: Db
  readonly depot: Depot
  readonly journal: Logger
  readonly maintenant: Date
}

/**
 * Garde au dépôt les fichiers de ce portail : quand il sera remplacé, les pages encore ouvertes sur lui les demanderont à son
 * successeur. Les autres processus l’apprennent aussitôt : pendant un remplacement, la page vient de l’un, ses fichiers de l’autre.
 */
export async function retenirCoquille(
  { db, depot, journal, maintenant }: Contexte,
  { version, fichiers }: Shell,
): Promise<void> {
  const [connue] = await db
    .select({ version: coquille.version })
    .from(coquille)
    .where(eq(coquille.version, version))
  if (fichiers.size === 0) return
  const gardes = [...fichiers.values()].filter(({ chemin }) => estHorodate(chemin))
  const octets = gardes.map((garde) => garde.octets)
  // Même d’une construction connue : le dépôt a pu être restauré d’avant elle.
  if (connue) return void (await rendreAuDepot({ depot, journal }, octets))
  for (const contenu of octets) await ecrireContenu(depot, contenu)
  const decrits = gardes.map(({ chemin, octets }) => ({
    chemin,
    taille: octets.length,
    sha384: empreinte('sha384', octets),
  }))
  await db.transaction(async (tx) => {
    await tx.insert(coquille).values({ version, fichiers: decrits, vueLe: maintenant }).onConflictDoNothing()
    await tx.execute(
      sql`select pg_notify(${CANAL}, json_build_object('par', current_setting('application_name'))::text)`,
    )
  })
}
