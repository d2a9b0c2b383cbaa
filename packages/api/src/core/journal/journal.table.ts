import type { ActionCode, EvenementType, OrganismeCode } from '@sssi/domain'
import { sql } from 'drizzle-orm'
import { bigserial, boolean, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Tout ce qui a changé : qui, quand, depuis quel organisme, quoi, l’ancienne et la nouvelle valeur. Un déclencheur refuse
 * d’y modifier ou d’y effacer une ligne ; elle garde donc le nom qu’avait l’agent ce jour-là, sans clé étrangère.
 */
export const journal = pgTable(
  'journal',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    le: timestamp('le', { withTimezone: true }).notNull(),
    agentId: text('agent_id').notNull(),
    agentLibelle: text('agent_libelle').notNull(),
    agentOrganisme: text('agent_organisme').$type<OrganismeCode>(),
    type: text('type').$type<EvenementType>().notNull(),
    code: text('code').$type<ActionCode>(),
    objet: jsonb('objet'),
    avant: jsonb('avant'),
    apres: jsonb('apres'),
    demonstration: boolean('demonstration').notNull().default(false),
  },
  (table) => [
    // Lus à rebours, du plus récent au plus ancien : un index descendant rangerait les valeurs nulles à l’envers de la requête,
    // et la base ne s’en servirait pas pour trier.
    index('journal_par_action').on(table.code, table.id),
    // L’histoire des droits se lit seule : quelques lignes parmi un million d’autres.
    index('journal_des_habilitations')
      .on(table.id)
      .where(sql`${table.type} in ('habilitation_accordee', 'habilitation_retiree')`),
  ],
)
