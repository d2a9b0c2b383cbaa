import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { agent } from '../agent/agent.table.ts'

/** Le droit, pour un agent et un temps, de voir une version enregistrée d’une section avant les autres. */
export const apercu = pgTable(
  'apercu',
  {
    /** L’empreinte du jeton du lien : lire la table ne permet pas de l’ouvrir. */
    jetonHache: text('jeton_hache').primaryKey(),
    section: text('section').notNull(),
    version: text('version').notNull(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agent.id, { onDelete: 'cascade' }),
    creeLe: timestamp('cree_le', { withTimezone: true }).notNull(),
    creePar: text('cree_par').notNull(),
    expireLe: timestamp('expire_le', { withTimezone: true }).notNull(),
  },
  (table) => [index('apercu_expiration').on(table.expireLe), index('apercu_agent').on(table.agentId)],
)
