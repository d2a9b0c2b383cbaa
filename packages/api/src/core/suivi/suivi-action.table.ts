import { meteos, statuts, type ActionCode, type Meteo, type OrganismeCode, type Statut } from '@sssi/domain'
import { check, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { parmi } from '../db/parmi.ts'
import { actionDuPlan } from '../plan/action-du-plan.table.ts'

/**
 * Le suivi d’une action. `version` avance à chaque changement de la ligne ; chaque facette garde la version à laquelle elle a
 * changé pour la dernière fois, pour que publier une météo n’entre pas en conflit avec l’ajout d’un contributeur.
 */
export const suiviAction = pgTable(
  'suivi_action',
  {
    code: text('code')
      .$type<ActionCode>()
      .primaryKey()
      .references(() => actionDuPlan.code),
    statut: text('statut').$type<Statut>().notNull().default('non_renseigne'),
    decisionAbandon: text('decision_abandon'),
    meteo: text('meteo').$type<Meteo>().notNull().default('non_renseignee'),
    synthese: text('synthese').notNull().default(''),
    synthesePublieeLe: timestamp('synthese_publiee_le', { withTimezone: true }),
    synthesePublieePar: text('synthese_publiee_par'),
    chefsDeFileDesignes: text('chefs_de_file_designes')
      .array()
      .$type<OrganismeCode[]>()
      .notNull()
      .default([]),
    contributeurs: text('contributeurs').array().$type<OrganismeCode[]>().notNull().default([]),
    derniereMiseAJour: timestamp('derniere_mise_a_jour', { withTimezone: true }),
    derniereMiseAJourPar: text('derniere_mise_a_jour_par'),
    version: integer('version').notNull().default(0),
    versionMeteo: integer('version_meteo').notNull().default(0),
    versionStatut: integer('version_statut').notNull().default(0),
    versionChefsDeFile: integer('version_chefs_de_file').notNull().default(0),
    versionContributeurs: integer('version_contributeurs').notNull().default(0),
  },
  (table) => [
    check('suivi_action_statut', parmi(table.statut, statuts)),
    check('suivi_action_meteo', parmi(table.meteo, meteos)),
  ],
)

export type SuiviEnregistre = typeof suiviAction.$inferSelect
