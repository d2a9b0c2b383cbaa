import type { Description } from '@sssi/domain'
import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { texteJson } from '../db/texte-json.ts'

/** Une version enregistrée d’une section : elle ne change plus et n’est jamais effacée, une page ouverte peut toujours la demander. */
export const versionDeSection = pgTable(
  'version_de_section',
  {
    section: text('section').notNull(),
    version: text('version').notNull(),
    description: texteJson<Description>('description').notNull(),
    /** Les octets mêmes que la clé a signés ; `null` pour une construction trouvée au démarrage, que personne n’a signée. */
    descriptionSignee: text('description_signee'),
    signature: text('signature'),
    cle: text('cle'),
    source: text('source').$type<'publication' | 'installation'>().notNull(),
    publieeLe: timestamp('publiee_le', { withTimezone: true }).notNull(),
    /** `null` : installée par le portail lui-même. */
    publieePar: text('publiee_par'),
    /** Somme des fichiers, en octets. */
    taille: integer('taille').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.section, table.version] }),
    index('version_de_section_par_date').on(table.section, table.publieeLe),
  ],
)

export type VersionEnregistree = typeof versionDeSection.$inferSelect
