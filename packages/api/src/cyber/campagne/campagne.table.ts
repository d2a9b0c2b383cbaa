import type { OrganismeCode } from '@sssi/domain'
import { etatsDeCampagne, type EtatDeCampagne, type IndicateurDeCampagne } from '@sssi/domain/cyber'
import { check, date, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'

export interface LienDeCampagne {
  readonly titre: string
  readonly url: string
}

/** Une campagne de sensibilisation, commune à tous les organismes. */
export const campagne = pgTable(
  'campagne_de_sensibilisation',
  {
    id: uuid('id').primaryKey(),
    titre: text('titre').notNull(),
    public: text('public').notNull(),
    objectifs: text('objectifs').notNull(),
    debut: date('debut', { mode: 'string' }).notNull(),
    fin: date('fin', { mode: 'string' }).notNull(),
    cible: integer('cible'),
    liens: jsonb('liens').$type<LienDeCampagne[]>().notNull(),
    indicateurs: jsonb('indicateurs').$type<IndicateurDeCampagne[]>().notNull(),
    etat: text('etat').$type<EtatDeCampagne>().notNull(),
    version: integer('version').notNull(),
  },
  (table) => [check('campagne_etat', parmi(table.etat, etatsDeCampagne))],
)

export type CampagneEnregistree = typeof campagne.$inferSelect

/** La participation d’un organisme, telle qu’il la relève un jour donné ; le dernier relevé est celui qui vaut. */
export const releveDeCampagne = pgTable(
  'releve_de_campagne',
  {
    campagneId: uuid('campagne_id')
      .notNull()
      .references(() => campagne.id),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    jour: date('jour', { mode: 'string' }).notNull(),
    invites: integer('invites').notNull(),
    atteints: integer('atteints').notNull(),
    acheves: integer('acheves').notNull(),
    comptes: jsonb('comptes').$type<Record<string, number>>().notNull(),
    commentaire: text('commentaire').notNull(),
    par: text('par').notNull(),
    le: timestamp('le', { withTimezone: true }).notNull(),
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.campagneId, table.organisme, table.jour] })],
)

export type ReleveEnregistre = typeof releveDeCampagne.$inferSelect
