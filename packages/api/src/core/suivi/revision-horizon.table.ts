import { revisionEtats, type ActionCode, type OrganismeCode, type RevisionEtat } from '@sssi/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { parmi } from '../db/parmi.ts'
import { instance } from './instance.table.ts'
import { suiviAction } from './suivi-action.table.ts'

export const revisionHorizon = pgTable(
  'revision_horizon',
  {
    id: uuid('id').primaryKey(),
    code: text('code')
      .$type<ActionCode>()
      .notNull()
      .references(() => suiviAction.code),
    annee: integer('annee').notNull(),
    motif: text('motif').notNull(),
    etat: text('etat').$type<RevisionEtat>().notNull(),
    proposeePar: text('proposee_par').notNull(),
    /** L’organisme au nom duquel la révision est demandée. */
    proposeeParOrganisme: text('proposee_par_organisme').$type<OrganismeCode>(),
    proposeeLe: timestamp('proposee_le', { withTimezone: true }).notNull(),
    instanceId: uuid('instance_id').references(() => instance.id),
    numeroDecision: text('numero_decision'),
    decideePar: text('decidee_par'),
    decideeLe: timestamp('decidee_le', { withTimezone: true }),
    motifDecision: text('motif_decision'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('revision_par_action').on(table.code),
    // Une seule proposition attend une décision à la fois, même si deux chefs de projet proposent au même instant.
    uniqueIndex('revision_ouverte')
      .on(table.code)
      .where(sql`${table.etat} = 'proposee'`),
    check('revision_etat', parmi(table.etat, revisionEtats)),
  ],
)
