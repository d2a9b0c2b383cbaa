import type { OrganismeCode } from '@sssi/domain'
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Les clés publiques (Ed25519) avec lesquelles une équipe signe ce qu’elle publie pour sa section. Une clé révoquée reste, pour l’histoire. */
export const cleDeSection = pgTable(
  'cle_de_section',
  {
    /** Les seize premiers chiffres hexadécimaux du sha256 de la clé publique. */
    id: text('id').primaryKey(),
    section: text('section').notNull(),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    /** La clé publique brute (32 octets), en base64. */
    clePublique: text('cle_publique').notNull(),
    libelle: text('libelle').notNull(),
    ajouteeLe: timestamp('ajoutee_le', { withTimezone: true }).notNull(),
    ajouteePar: text('ajoutee_par').notNull(),
    revoqueeLe: timestamp('revoquee_le', { withTimezone: true }),
  },
  (table) => [index('cle_de_section_par_section').on(table.section)],
)

export type CleEnregistree = typeof cleDeSection.$inferSelect
