import type { CanalDEnvoi, Regime } from '@sssi/domain/cyber'
import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { incident } from './incident.table.ts'

const instant = (nom: string) => timestamp(nom, { withTimezone: true })

/**
 * Ce qui a été fait d’une échéance : le brouillon de son formulaire, sa preuve d’envoi, ou pourquoi elle est sans objet. Sa date,
 * elle, se calcule ; `due_le` n’est écrit qu’à l’envoi, et ne bouge plus.
 */
export const echeance = pgTable(
  'incident_echeance',
  {
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incident.id),
    /** « nis2.notification ». */
    cle: text('cle').notNull(),
    brouillon: jsonb('brouillon').$type<Record<string, string>>(),
    brouillonLe: instant('brouillon_le'),
    brouillonPar: text('brouillon_par'),
    envoyeeLe: instant('envoyee_le'),
    dueLe: instant('due_le'),
    canal: text('canal').$type<CanalDEnvoi>(),
    numero: text('numero'),
    motifDeRetard: text('motif_de_retard'),
    envoyeePar: text('envoyee_par'),
    /** Quand la preuve a été enregistrée, distinct de quand la déclaration est partie. */
    enregistreeLe: instant('enregistree_le'),
    sansObjetMotif: text('sans_objet_motif'),
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.incidentId, table.cle] })],
)

/** Les versions d’un régime, toutes gardées : un incident suit celle qui valait quand il a été connu. */
export const regimeDIncident = pgTable(
  'incident_regime',
  {
    code: text('code').notNull(),
    version: integer('version').notNull(),
    aPartirDu: instant('a_partir_du').notNull(),
    contenu: jsonb('contenu').$type<Regime>().notNull(),
    motif: text('motif').notNull(),
    par: text('par').notNull(),
    le: instant('le').notNull(),
  },
  (table) => [primaryKey({ columns: [table.code, table.version] })],
)

export type EcheanceEnregistree = typeof echeance.$inferSelect
export type RegimeEnregistre = typeof regimeDIncident.$inferSelect
