import type { OrganismeCode } from '@sssi/domain'
import { integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** Les produits qu’un organisme dit employer ; chacun tient ses lignes. */
export const produit = pgTable(
  'produit',
  {
    id: uuid('id').primaryKey(),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    editeur: text('editeur').notNull(),
    /** Vide : tout ce que fait cet éditeur. */
    produit: text('produit').notNull(),
    alias: text('alias').array().notNull(),
    usage: text('usage').notNull(),
    /** Éditeur et produit normalisés : un organisme ne déclare un produit qu’une fois. */
    cle: text('cle').notNull(),
    modifieLe: timestamp('modifie_le', { withTimezone: true }).notNull(),
    modifiePar: text('modifie_par').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [uniqueIndex('produit_de_l_organisme').on(table.organisme, table.cle)],
)

export type ProduitEnregistre = typeof produit.$inferSelect
