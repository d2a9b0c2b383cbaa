import { jourDe } from '@sssi/domain'
import { count, eq } from 'drizzle-orm'
import type { Db } from '../core/db/db.ts'
import { parametre } from '../core/db/parametre.table.ts'
import { journal } from '../core/journal/journal.table.ts'
import type { Horloge } from '../core/trpc/context.ts'
import { demontrerCyber } from '../cyber/demonstration/demontrer-cyber.ts'
import { enregistrerDemonstration } from './enregistrer.ts'
import { raconterLaDemonstration } from './raconter.ts'

/**
 * Remplit une base neuve d’un suivi d’exemple, daté par rapport à aujourd’hui, et la marque comme telle : chaque page et
 * chaque classeur le disent. Une base où quelqu’un a déjà écrit n’est pas touchée.
 *
 * @returns vrai si la démonstration vient d’être chargée
 */
export async function chargerDemonstration(db: Db, horloge: Horloge): Promise<boolean> {
  const [marque] = await db.select().from(parametre).where(eq(parametre.cle, 'donnees_demonstration'))
  const [entrees] = await db.select({ nombre: count() }).from(journal)
  if (marque || entrees?.nombre !== 0) return false
  const demonstration = raconterLaDemonstration(jourDe(horloge.maintenant()))
  await db.transaction(async (tx) => {
    await enregistrerDemonstration(tx, demonstration)
    await demontrerCyber(tx, horloge)
  })
  return true
}
