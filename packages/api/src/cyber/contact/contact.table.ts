import type { OrganismeCode } from '@sssi/domain'
import type { Absence } from '@sssi/domain/cyber'
import { boolean, date, foreignKey, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { agent } from '../../core/agent/agent.table.ts'

/**
 * L’annuaire : des fonctions d’un organisme, et comment les joindre. Un contact retiré s’efface vraiment ; ce qui l’a appelé
 * (une alerte, un incident) en recopie ce qu’il doit pouvoir montrer plus tard.
 */
export const contact = pgTable(
  'contact',
  {
    id: uuid('id').primaryKey(),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    nom: text('nom').notNull(),
    fonction: text('fonction').notNull(),
    courriel: text('courriel').notNull(),
    telephone: text('telephone').notNull(),
    agentId: text('agent_id').references(() => agent.id),
    clePgp: text('cle_pgp'),
    astreinte: boolean('astreinte').notNull(),
    rang: integer('rang').notNull(),
    verifieLe: date('verifie_le', { mode: 'string' }).notNull(),
    absences: jsonb('absences').$type<Absence[]>().notNull(),
    suppleantId: uuid('suppleant_id'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('contact_par_organisme').on(table.organisme, table.rang),
    foreignKey({
      name: 'contact_suppleant',
      columns: [table.suppleantId],
      foreignColumns: [table.id],
    }).onDelete('set null'),
  ],
)

export type ContactEnregistre = typeof contact.$inferSelect
