import type { ActionCode, AxeNumero } from '@sssi/domain'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'

/** Le texte du plan, figé. Le suivi s’y rattache : une action qui n’y est pas ne peut rien recevoir. */
export const actionDuPlan = pgTable('action_du_plan', {
  code: text('code').$type<ActionCode>().primaryKey(),
  /** Place dans le texte. */
  rang: integer('rang').notNull().unique(),
  axe: integer('axe').$type<AxeNumero>().notNull(),
  thematique: text('thematique').notNull(),
  orientation: text('orientation').notNull(),
  libelle: text('libelle').notNull(),
  /** Tel qu’imprimé, comme les chefs de file. */
  horizon: text('horizon').notNull(),
  chefsDeFile: text('chefs_de_file').notNull(),
})
