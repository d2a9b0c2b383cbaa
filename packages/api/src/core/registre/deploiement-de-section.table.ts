import type { OrganismeCode } from '@sssi/domain'
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Où en est une section : une ligne chacune, que tout changement verrouille. L’histoire est au journal. */
export const deploiementDeSection = pgTable('deploiement_de_section', {
  section: text('section').primaryKey(),
  /** À qui elle appartient, d’après le manifeste de sa première version : c’est là-dessus que les droits se décident. */
  organisme: text('organisme').$type<OrganismeCode>().notNull(),
  /** Ses adresses ; deux sections ne peuvent pas se les disputer. */
  prefixe: text('prefixe').notNull().unique(),
  versionActive: text('version_active'),
  activeDepuis: timestamp('active_depuis', { withTimezone: true }),
  activePar: text('active_par'),
  /** Celle d’avant : le retour arrière y mène, et elle sert de référence pour juger la nouvelle. */
  versionPrecedente: text('version_precedente'),
  canariVersion: text('canari_version'),
  canariPart: integer('canari_part').notNull().default(0),
  canariGraine: text('canari_graine'),
  canariDepuis: timestamp('canari_depuis', { withTimezone: true }),
  epingleVersion: text('epingle_version'),
  epingleMotif: text('epingle_motif'),
  epingleJusquA: timestamp('epingle_jusqu_a', { withTimezone: true }),
  epinglePar: text('epingle_par'),
  verrouMotif: text('verrou_motif'),
  verrouJusquA: timestamp('verrou_jusqu_a', { withTimezone: true }),
  verrouPar: text('verrou_par'),
  revision: integer('revision').notNull().default(1),
})

export type DeploiementEnregistre = typeof deploiementDeSection.$inferSelect
