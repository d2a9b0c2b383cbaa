import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { apercu } from '../registre/apercu.table.ts'
import { agent } from './agent.table.ts'

/** Une session ouverte. Seule l’empreinte du jeton est gardée : lire la table ne permet pas d’usurper une session. */
export const session = pgTable(
  'session',
  {
    jetonHache: text('jeton_hache').primaryKey(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agent.id, { onDelete: 'cascade' }),
    /** Présenté au fournisseur d’identité à la déconnexion (`id_token_hint`). */
    jetonIdentite: text('jeton_identite').notNull(),
    ouverteLe: timestamp('ouverte_le', { withTimezone: true }).notNull(),
    expireLe: timestamp('expire_le', { withTimezone: true }).notNull(),
    /** L’aperçu ouvert dans cette session : rien de ce que le navigateur envoie ne peut en désigner un autre. */
    apercuHache: text('apercu_hache').references(() => apercu.jetonHache, { onDelete: 'set null' }),
  },
  (table) => [index('session_agent').on(table.agentId), index('session_expiration').on(table.expireLe)],
)

export type SessionEnregistree = typeof session.$inferSelect
