import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Les commandes signées déjà exécutées : une commande interceptée ne peut pas être rejouée. */
export const commandeRecue = pgTable(
  'commande_recue',
  {
    id: text('id').primaryKey(),
    cle: text('cle').notNull(),
    recueLe: timestamp('recue_le', { withTimezone: true }).notNull(),
  },
  (table) => [index('commande_recue_le').on(table.recueLe)],
)
