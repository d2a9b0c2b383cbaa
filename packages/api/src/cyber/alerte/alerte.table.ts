import type { OrganismeCode } from '@sssi/domain'
import type { Attaque, EtatDAlerte, EtatDOrganisme } from '@sssi/domain/cyber'
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { versionDeChaine } from '../chaine/version-de-chaine.table.ts'
import { colonnesDeDiffusion } from '../../core/diffusion/colonnes-de-diffusion.ts'

/** Une alerte lancée, ou un exercice. */
export const alerte = pgTable(
  'alerte',
  {
    id: uuid('id').primaryKey(),
    numero: serial('numero').notNull(),
    titre: text('titre').notNull(),
    texte: text('texte').notNull(),
    exercice: boolean('exercice').notNull(),
    attaque: text('attaque').$type<Attaque>().notNull(),
    /** Ceux dont la chaîne est appelée ; les destinataires de la diffusion comptent en plus le HFDS, où elle finit. */
    organismes: text('organismes').array().$type<OrganismeCode[]>().notNull(),
    ...colonnesDeDiffusion(),
    chaine: integer('chaine')
      .notNull()
      .references(() => versionDeChaine.numero),
    etat: text('etat').$type<EtatDAlerte>().notNull(),
    lanceeLe: timestamp('lancee_le', { withTimezone: true }).notNull(),
    lanceeParId: text('lancee_par_id').notNull(),
    lanceePar: text('lancee_par').notNull(),
    leveeLe: timestamp('levee_le', { withTimezone: true }),
    leveePar: text('levee_par'),
    motifDeLevee: text('motif_de_levee'),
    avisId: text('avis_id'),
    bulletinId: text('bulletin_id'),
    incidentId: text('incident_id'),
    version: integer('version').notNull(),
  },
  (table) => [index('alerte_par_date').on(table.lanceeLe, table.id)],
)

/** Où en est l’alerte pour un organisme ; à chaque instant, ce que le moteur en a décidé. */
export const suiviDOrganisme = pgTable(
  'alerte_suivi',
  {
    alerteId: uuid('alerte_id')
      .notNull()
      .references(() => alerte.id),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    etat: text('etat').$type<EtatDOrganisme>().notNull(),
    niveau: integer('niveau').notNull(),
    /** Depuis quand ce niveau est appelé. */
    appeleLe: timestamp('appele_le', { withTimezone: true }),
    echeance: timestamp('echeance', { withTimezone: true }),
    acquitteLe: timestamp('acquitte_le', { withTimezone: true }),
    acquittePar: text('acquitte_par'),
  },
  (table) => [primaryKey({ columns: [table.alerteId, table.organisme] })],
)

/** Un appel à un contact. Il recopie de l’annuaire ce qu’il faudra pouvoir montrer quand celui-ci aura changé. */
export const appel = pgTable(
  'alerte_appel',
  {
    id: uuid('id').primaryKey(),
    alerteId: uuid('alerte_id')
      .notNull()
      .references(() => alerte.id),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    niveau: integer('niveau').notNull(),
    nom: text('nom').notNull(),
    courriel: text('courriel').notNull(),
    agentId: text('agent_id'),
    appeleLe: timestamp('appele_le', { withTimezone: true }).notNull(),
    /** L’empreinte du jeton que porte le lien du courriel. */
    jetonHache: text('jeton_hache').notNull().unique(),
    jetonExpireLe: timestamp('jeton_expire_le', { withTimezone: true }).notNull(),
    acquitteLe: timestamp('acquitte_le', { withTimezone: true }),
    voie: text('voie').$type<'portail' | 'courriel'>(),
  },
  (table) => [index('alerte_appel_par_alerte').on(table.alerteId, table.organisme, table.niveau)],
)

/** La suite de l’alerte, écrite à tous. */
export const messageDAlerte = pgTable(
  'alerte_message',
  {
    id: uuid('id').primaryKey(),
    alerteId: uuid('alerte_id')
      .notNull()
      .references(() => alerte.id),
    le: timestamp('le', { withTimezone: true }).notNull(),
    par: text('par').notNull(),
    texte: text('texte').notNull(),
  },
  (table) => [index('alerte_message_par_alerte').on(table.alerteId, table.le)],
)

export type AlerteEnregistree = typeof alerte.$inferSelect
export type AppelEnregistre = typeof appel.$inferSelect
export type SuiviEnregistre = typeof suiviDOrganisme.$inferSelect
