import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Une connexion commencée chez le fournisseur d’identité. La ligne est effacée à sa première lecture : un `state` rejoué
 * ne trouve plus rien, quel que soit le processus qui répond.
 */
export const connexion = pgTable(
  'connexion',
  {
    etatHache: text('etat_hache').primaryKey(),
    /** Le navigateur qui a commencé : un lien de retour envoyé à quelqu’un d’autre ne lui ouvre pas de session. */
    navigateurHache: text('navigateur_hache').notNull(),
    nonce: text('nonce').notNull(),
    verificateur: text('verificateur').notNull(),
    retour: text('retour').notNull(),
    expireLe: timestamp('expire_le', { withTimezone: true }).notNull(),
  },
  (table) => [index('connexion_expiration').on(table.expireLe)],
)
