import { periodicites, tendances, type ActionCode, type Periodicite, type Tendance } from '@sssi/domain'
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { parmi } from '../db/parmi.ts'
import { suiviAction } from './suivi-action.table.ts'

export const indicateur = pgTable(
  'indicateur',
  {
    id: uuid('id').primaryKey(),
    code: text('code')
      .$type<ActionCode>()
      .notNull()
      .references(() => suiviAction.code),
    libelle: text('libelle').notNull(),
    definition: text('definition').notNull(),
    unite: text('unite').notNull(),
    modeDeCalcul: text('mode_de_calcul').notNull(),
    source: text('source').notNull(),
    responsable: text('responsable').notNull(),
    periodicite: text('periodicite').$type<Periodicite>().notNull(),
    delaiJours: integer('delai_jours').notNull(),
    tendance: text('tendance').$type<Tendance>().notNull(),
    applicable: boolean('applicable').notNull(),
    motifNonApplicable: text('motif_non_applicable'),
    valeurInitiale: doublePrecision('valeur_initiale'),
    dateInitiale: date('date_initiale', { mode: 'string' }),
    valeurCible: doublePrecision('valeur_cible'),
    dateCible: date('date_cible', { mode: 'string' }),
    version: integer('version').notNull(),
  },
  (table) => [
    index('indicateur_par_action').on(table.code),
    check('indicateur_periodicite', parmi(table.periodicite, periodicites)),
    check('indicateur_tendance', parmi(table.tendance, tendances)),
  ],
)

/** Une valeur par date : la corriger la remplace, le journal garde l’ancienne. */
export const valeurIndicateur = pgTable(
  'valeur_indicateur',
  {
    indicateurId: uuid('indicateur_id')
      .notNull()
      .references(() => indicateur.id, { onDelete: 'cascade' }),
    date: date('date', { mode: 'string' }).notNull(),
    valeur: doublePrecision('valeur').notNull(),
    commentaire: text('commentaire').notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicateurId, table.date] })],
)
