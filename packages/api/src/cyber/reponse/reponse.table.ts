import type { OrganismeCode } from '@sssi/domain'
import { reponsesDOrganisme, type ReponseDOrganisme } from '@sssi/domain/cyber'
import { check, date, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'
import { bulletin } from '../bulletin/bulletin.table.ts'

/** Ce qu’un organisme destinataire a dit d’un bulletin, et de quelle révision. */
export const reponseDeBulletin = pgTable(
  'reponse_de_bulletin',
  {
    bulletinId: text('bulletin_id')
      .notNull()
      .references(() => bulletin.id),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    revision: integer('revision').notNull(),
    etat: text('etat').$type<ReponseDOrganisme>().notNull(),
    constateLe: date('constate_le').notNull(),
    correctionPrevueLe: date('correction_prevue_le'),
    commentaire: text('commentaire').notNull(),
    par: text('par').notNull(),
    le: timestamp('le', { withTimezone: true }).notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bulletinId, table.organisme] }),
    check('reponse_de_bulletin_etat', parmi(table.etat, reponsesDOrganisme)),
    index('reponse_de_bulletin_par_organisme').on(table.organisme, table.etat),
  ],
)

export type ReponseEnregistree = typeof reponseDeBulletin.$inferSelect
