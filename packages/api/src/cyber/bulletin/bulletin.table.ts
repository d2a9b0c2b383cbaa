import type { OrganismeCode } from '@sssi/domain'
import { etatsDeBulletin, type ContenuDeBulletin, type EtatDeBulletin } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'
import { colonnesDeDiffusion } from '../../core/diffusion/colonnes-de-diffusion.ts'

/**
 * Un bulletin du CERT. `contenu` est ce que ses lecteurs lisent ; `brouillon`, ce que le CERT écrit en vue de la révision
 * suivante. Les colonnes `gravite`, `reponse_attendue_le` et `mots` se tirent du contenu, pour les listes.
 */
export const bulletin = pgTable(
  'bulletin',
  {
    id: text('id').primaryKey(),
    /** « SSSI-CERT-2026-0001 » ; `null` tant qu’il n’a jamais été publié. */
    numero: text('numero').unique(),
    etat: text('etat').$type<EtatDeBulletin>().notNull(),
    ...colonnesDeDiffusion(),
    contenu: jsonb('contenu').$type<ContenuDeBulletin>().notNull(),
    /** `null` : rien ne s’écrit. Un bulletin jamais publié s’écrit dans `contenu`. */
    brouillon: jsonb('brouillon').$type<ContenuDeBulletin>(),
    gravite: text('gravite').notNull(),
    reponseAttendueLe: date('reponse_attendue_le'),
    /** Les mots où l’on cherche, sans accents ni ponctuation. */
    mots: text('mots').notNull(),
    /** L’avis dont il est tiré. */
    avisId: text('avis_id'),
    /** Dernière révision publiée ; 0 : jamais publié. */
    revision: integer('revision').notNull(),
    /** Les destinataires qui n’ont pas répondu à cette révision. */
    sansReponse: text('sans_reponse').array().$type<OrganismeCode[]>().notNull(),
    creeParId: text('cree_par_id').notNull(),
    creeLe: timestamp('cree_le', { withTimezone: true }).notNull(),
    /** Première publication. */
    publieLe: timestamp('publie_le', { withTimezone: true }),
    /** Dernière révision publiée, ou dernière écriture d’un brouillon : l’ordre des listes. */
    modifieLe: timestamp('modifie_le', { withTimezone: true }).notNull(),
    motifDeRetrait: text('motif_de_retrait'),
    version: integer('version').notNull(),
  },
  (table) => [
    check('bulletin_etat', parmi(table.etat, etatsDeBulletin)),
    check('bulletin_numero', sql`(${table.numero} is null) = (${table.revision} = 0)`),
    index('bulletin_par_date').on(table.modifieLe, table.id),
  ],
)

export type BulletinEnregistre = typeof bulletin.$inferSelect
