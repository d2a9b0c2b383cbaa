import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** La boîte d’envoi : un courriel y entre dans la transaction qui le décide, et part ensuite. */
export const courriel = pgTable(
  'courriel',
  {
    /** Dit de quel envoi il s’agit : le même ne part pas deux fois. */
    cle: text('cle').primaryKey(),
    a: text('a').notNull(),
    objet: text('objet').notNull(),
    texte: text('texte').notNull(),
    creeLe: timestamp('cree_le', { withTimezone: true }).notNull().defaultNow(),
    essais: integer('essais').notNull().default(0),
    /** Quand l’essayer ; `null` quand il est parti, gardé, ou abandonné. Poussé d’avance par le processus qui s’en charge. */
    essaiLe: timestamp('essai_le', { withTimezone: true }),
    /** Accepté par le serveur de messagerie, ou déposé dans la boîte de démonstration. */
    envoyeLe: timestamp('envoye_le', { withTimezone: true }),
    erreur: text('erreur'),
  },
  (table) => [index('courriel_a_envoyer').on(table.essaiLe), index('courriel_par_date').on(table.creeLe)],
)

export type CourrielEnregistre = typeof courriel.$inferSelect
