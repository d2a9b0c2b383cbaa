import { customType, index, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core'

/** Le numéro d’une transaction, que la base ne réutilise jamais. */
const numeroDeTransaction = customType<{ data: string }>({ dataType: () => 'xid8' })

export const schemaDeLecture = pgSchema('lecture')

/**
 * La dernière transaction qui a écrit, changé ou effacé chaque document lu en mémoire. Des déclencheurs la tiennent : aucun cas
 * d’usage n’a à y penser. Hors du schéma public, car une sauvegarde n’en a pas besoin : la restauration la refait.
 */
export const changement = schemaDeLecture.table(
  'changement',
  {
    /** La table du document. */
    objet: text('objet').notNull(),
    id: text('id').notNull(),
    transaction: numeroDeTransaction('transaction').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.objet, table.id] }),
    index('changement_par_transaction').on(table.objet, table.transaction),
  ],
)
