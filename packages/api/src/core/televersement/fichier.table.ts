import type { OrganismeCode } from '@sssi/domain'
import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** À la place de l’objet, dans un fichier que son objet n’a plus : personne ne le lit, et il s’oublie bientôt. */
export const RETIRE = 'retire'

/**
 * Un fichier téléversé par un agent. Ses octets sont au dépôt, sous leur empreinte. Tant qu’aucun objet ne l’a pris, il n’existe
 * que pour qui l’a envoyé ; ensuite, pour qui peut lire cet objet.
 */
export const fichier = pgTable(
  'fichier',
  {
    id: uuid('id').primaryKey(),
    nom: text('nom').notNull(),
    type: text('type').notNull(),
    octets: integer('octets').notNull(),
    sha384: text('sha384').notNull(),
    agentId: text('agent_id').notNull(),
    agentLibelle: text('agent_libelle').notNull(),
    agentOrganisme: text('agent_organisme').$type<OrganismeCode>(),
    envoyeLe: timestamp('envoye_le', { withTimezone: true }).notNull(),
    objet: text('objet'),
    objetId: text('objet_id'),
  },
  (table) => [index('fichier_par_objet').on(table.objet, table.objetId)],
)

export type FichierEnregistre = typeof fichier.$inferSelect
