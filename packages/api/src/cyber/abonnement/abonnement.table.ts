import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/**
 * Le secret qui ouvre à un agent, dans son lecteur de flux, les bulletins qu’il peut lire. Seule son empreinte est gardée ; un
 * secret révoqué reste connu, pour répondre qu’il ne vaut plus.
 */
export const abonnement = pgTable(
  'abonnement',
  {
    id: text('id').primaryKey(),
    agentId: text('agent_id').notNull(),
    empreinte: text('empreinte').notNull().unique(),
    creeLe: timestamp('cree_le', { withTimezone: true }).notNull(),
    revoqueLe: timestamp('revoque_le', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('abonnement_en_cours')
      .on(table.agentId)
      .where(sql`${table.revoqueLe} is null`),
  ],
)
