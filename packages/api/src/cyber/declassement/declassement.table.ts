import type { DiffusionChoisie, Tlp } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'
import { bulletin } from '../bulletin/bulletin.table.ts'

export const etatsDeDeclassement = ['demande', 'approuve', 'refuse'] as const
export type EtatDeDeclassement = (typeof etatsDeDeclassement)[number]

/** Sortir un bulletin de TLP:RED se demande, et une autre personne en décide. */
export const declassement = pgTable(
  'declassement',
  {
    id: text('id').primaryKey(),
    bulletinId: text('bulletin_id')
      .notNull()
      .references(() => bulletin.id),
    /** Ce que le demandeur avait sous les yeux : une version plus récente n’est plus ce qu’il demande d’ouvrir. */
    versionDuBulletin: integer('version_du_bulletin').notNull(),
    de: text('de').$type<Tlp>().notNull(),
    vers: jsonb('vers').$type<DiffusionChoisie>().notNull(),
    motif: text('motif').notNull(),
    demandeParId: text('demande_par_id').notNull(),
    demandePar: text('demande_par').notNull(),
    demandeLe: timestamp('demande_le', { withTimezone: true }).notNull(),
    etat: text('etat').$type<EtatDeDeclassement>().notNull(),
    decidePar: text('decide_par'),
    decideLe: timestamp('decide_le', { withTimezone: true }),
    motifDeDecision: text('motif_de_decision'),
    version: integer('version').notNull(),
  },
  (table) => [
    check('declassement_etat', parmi(table.etat, etatsDeDeclassement)),
    // Deux demandes à la fois sur le même bulletin : la seconde personne ne saurait plus ce qu’elle approuve.
    uniqueIndex('declassement_en_cours')
      .on(table.bulletinId)
      .where(sql`${table.etat} = 'demande'`),
  ],
)

export type DeclassementEnregistre = typeof declassement.$inferSelect
