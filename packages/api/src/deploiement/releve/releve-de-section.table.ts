import { boolean, date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** Ce que les navigateurs rapportent : par version et par jour, quels agents l’ont ouverte, et chez lesquels elle est tombée. */
export const releveDeSection = pgTable(
  'releve_de_section',
  {
    section: text('section').notNull(),
    version: text('version').notNull(),
    jour: date('jour', { mode: 'string' }).notNull(),
    /** Une empreinte propre à la section : elle compte des personnes sans dire qui. */
    agentHache: text('agent_hache').notNull(),
    enErreur: boolean('en_erreur').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.section, table.version, table.agentHache, table.jour] }),
    index('releve_de_section_par_jour').on(table.jour),
  ],
)
