import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Ce que le portail doit faire de lui-même à un instant donné. La ligne disparaît dans la transaction qui fait le travail : après
 * un arrêt brutal, soit les deux sont acquis, soit aucun ne l’est.
 */
export const tache = pgTable(
  'tache',
  {
    genre: text('genre').notNull(),
    cle: text('cle').notNull(),
    /** L’échéance : celle que le travail reçoit, même s’il est fait plus tard. */
    le: timestamp('le', { withTimezone: true }).notNull(),
    donnees: jsonb('donnees').$type<Record<string, unknown>>().notNull(),
    essais: integer('essais').notNull().default(0),
    /** Quand l’essayer : à l’échéance d’abord, plus tard après un échec ; `null` quand on y a renoncé. */
    essaiLe: timestamp('essai_le', { withTimezone: true }),
    erreur: text('erreur'),
  },
  (table) => [primaryKey({ columns: [table.genre, table.cle] }), index('tache_a_faire').on(table.essaiLe)],
)
