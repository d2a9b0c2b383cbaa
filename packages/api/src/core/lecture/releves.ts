import { jourDe } from '@sssi/domain'
import { asc, desc } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { journal } from '../journal/journal.table.ts'
import type { ComptesDuPlan } from './comptes.ts'
import type { Releve } from './lecture.ts'
import { releve } from './releve.table.ts'

export async function chargerReleves(db: Db): Promise<Releve[]> {
  const lignes = await db.select().from(releve).orderBy(asc(releve.jour))
  return lignes.map(({ jour, comptes }) => ({ jour, comptes: comptes as ComptesDuPlan }))
}

/** Le dernier relevé écrit un jour est le bon : il remplace les précédents. */
export async function ecrireReleve(db: Db, { jour, comptes }: Releve): Promise<void> {
  await db
    .insert(releve)
    .values({ jour, comptes })
    .onConflictDoUpdate({ target: releve.jour, set: { comptes } })
}

/** Le jour du dernier changement : l’état d’aujourd’hui est celui de ce soir-là. */
export async function jourDuDernierChangement(db: Db): Promise<string | null> {
  const [derniere] = await db.select({ le: journal.le }).from(journal).orderBy(desc(journal.id)).limit(1)
  return derniere ? jourDe(derniere.le) : null
}
