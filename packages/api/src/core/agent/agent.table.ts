import type { OrganismeCode } from '@sssi/domain'
import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/**
 * Une personne connue du portail. Tant qu’elle ne s’est pas connectée, elle n’est qu’un courriel auquel des droits ont été
 * accordés ; à sa première connexion elle reçoit l’identité (émetteur, sujet) donnée par le fournisseur d’identité.
 */
export const agent = pgTable(
  'agent',
  {
    id: text('id').primaryKey(),
    emetteur: text('emetteur'),
    sujet: text('sujet'),
    courriel: text('courriel').notNull(),
    libelle: text('libelle').notNull(),
    organisme: text('organisme').$type<OrganismeCode>(),
    /** Nom de l’organisation tel que le fournisseur d’identité le donne : affiché, jamais source de droits. */
    organisation: text('organisation'),
    creeLe: timestamp('cree_le', { withTimezone: true }).notNull(),
    derniereConnexionLe: timestamp('derniere_connexion_le', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('agent_identite').on(table.emetteur, table.sujet),
    // Un courriel réattribué à une autre personne ne doit pas lui donner les droits de la précédente : l’unicité ne vaut
    // que pour les agents qui attendent leur première connexion.
    uniqueIndex('agent_courriel_en_attente')
      .on(table.courriel)
      .where(sql`${table.sujet} is null`),
  ],
)

export type AgentEnregistre = typeof agent.$inferSelect
