import type { OrganismeCode } from '@sssi/domain'
import { niveauxDeConformite, type NiveauDeConformite } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'
import { referentiel } from '../norme/referentiel.table.ts'

/** L’évaluation d’un organisme par lui-même sur un référentiel : un brouillon, puis ce que son RSSI atteste. */
export const evaluation = pgTable(
  'evaluation',
  {
    id: uuid('id').primaryKey(),
    referentielId: uuid('referentiel_id')
      .notNull()
      .references(() => referentiel.id),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    ouvertePar: text('ouverte_par').notNull(),
    ouverteLe: timestamp('ouverte_le', { withTimezone: true }).notNull(),
    attestation: text('attestation'),
    attesteePar: text('attestee_par'),
    attesteeLe: timestamp('attestee_le', { withTimezone: true }),
    version: integer('version').notNull(),
  },
  (table) => [
    index('evaluation_par_organisme').on(table.organisme, table.attesteeLe),
    // Deux brouillons sur le même référentiel se contrediraient.
    uniqueIndex('evaluation_un_brouillon')
      .on(table.referentielId, table.organisme)
      .where(sql`${table.attesteeLe} is null`),
  ],
)

export type EvaluationEnregistree = typeof evaluation.$inferSelect

export const reponseDEvaluation = pgTable(
  'reponse_d_evaluation',
  {
    evaluationId: uuid('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    code: text('code').notNull(),
    niveau: text('niveau').$type<NiveauDeConformite>().notNull(),
    commentaire: text('commentaire').notNull(),
    preuve: text('preuve').notNull(),
    lien: text('lien').notNull(),
    par: text('par').notNull(),
    le: timestamp('le', { withTimezone: true }).notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.evaluationId, table.code] }),
    check('reponse_d_evaluation_niveau', parmi(table.niveau, niveauxDeConformite)),
  ],
)

export type ReponseEnregistree = typeof reponseDEvaluation.$inferSelect
