import {
  jalonEtats,
  jalonTypes,
  type ActionCode,
  type JalonEtat,
  type JalonType,
  type OrganismeCode,
} from '@sssi/domain'
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { parmi } from '../db/parmi.ts'
import { suiviAction } from './suivi-action.table.ts'

export const jalon = pgTable(
  'jalon',
  {
    id: uuid('id').primaryKey(),
    code: text('code')
      .$type<ActionCode>()
      .notNull()
      .references(() => suiviAction.code),
    acteur: text('acteur').$type<OrganismeCode>().notNull(),
    type: text('type').$type<JalonType>().notNull(),
    libelle: text('libelle').notNull(),
    echeance: date('echeance', { mode: 'string' }).notNull(),
    etat: text('etat').$type<JalonEtat>().notNull(),
    realiseLe: date('realise_le', { mode: 'string' }),
    commentaire: text('commentaire').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    index('jalon_par_action').on(table.code),
    check('jalon_type', parmi(table.type, jalonTypes)),
    check('jalon_etat', parmi(table.etat, jalonEtats)),
  ],
)
