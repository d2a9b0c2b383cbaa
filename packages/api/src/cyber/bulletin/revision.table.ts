import type { ContenuDeBulletin, Tlp } from '@sssi/domain/cyber'
import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { bulletin } from './bulletin.table.ts'

/** Ce qui a été publié, révision par révision : une ligne ne change plus. */
export const revisionDeBulletin = pgTable(
  'revision_de_bulletin',
  {
    bulletinId: text('bulletin_id')
      .notNull()
      .references(() => bulletin.id),
    numero: integer('numero').notNull(),
    contenu: jsonb('contenu').$type<ContenuDeBulletin>().notNull(),
    /** Le niveau sous lequel elle a été publiée. */
    tlp: text('tlp').$type<Tlp>().notNull(),
    /** Ce qui change, en une phrase : « Première publication ». */
    resume: text('resume').notNull(),
    publieeLe: timestamp('publiee_le', { withTimezone: true }).notNull(),
    publieePar: text('publiee_par').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bulletinId, table.numero] })],
)

export type RevisionEnregistree = typeof revisionDeBulletin.$inferSelect
