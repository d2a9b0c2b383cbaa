import type { OrganismeCode } from '@sssi/domain'
import { etatsDeMesure, type EtatDeMesure } from '@sssi/domain/cyber'
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'
import { referentiel } from '../norme/referentiel.table.ts'

/** Une mesure du plan d’action d’un organisme : ce qu’elle fait, qui la porte, pour quand, et les écarts qu’elle réduit. */
export const mesure = pgTable(
  'mesure_de_securite',
  {
    id: uuid('id').primaryKey(),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    referentielId: uuid('referentiel_id')
      .notNull()
      .references(() => referentiel.id),
    codes: text('codes').array().notNull(),
    libelle: text('libelle').notNull(),
    porteur: text('porteur').notNull(),
    echeance: date('echeance', { mode: 'string' }).notNull(),
    etat: text('etat').$type<EtatDeMesure>().notNull(),
    commentaire: text('commentaire').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    index('mesure_par_organisme').on(table.organisme, table.referentielId),
    check('mesure_etat', parmi(table.etat, etatsDeMesure)),
  ],
)

export type MesureEnregistree = typeof mesure.$inferSelect
