import type { OrganismeCode } from '@sssi/domain'
import {
  decisionsDAvis,
  gravites,
  niveauxTlp,
  sourcesDAvis,
  type ContenuDAvis,
  type DecisionDAvis,
  type Gravite,
  type SourceDAvis,
  type Tlp,
} from '@sssi/domain/cyber'
import {
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { parmi } from '../../core/db/parmi.ts'
import { colonnesDeDiffusion } from '../../core/diffusion/colonnes-de-diffusion.ts'

/** Des mots rangés pour la recherche ; toujours écrits par la base elle-même, avec `to_tsvector`. */
const mots = customType<{ data: string }>({ dataType: () => 'tsvector' })
const instant = (nom: string) => timestamp(nom, { withTimezone: true })

/**
 * Les avis de sécurité importés, dans leur dernière révision, et ce que le CERT en a décidé. Les listes ne lisent que des
 * colonnes : `contenu` est pour la fiche.
 */
export const avis = pgTable(
  'avis',
  {
    id: uuid('id').primaryKey(),
    source: text('source').$type<SourceDAvis>().notNull(),
    /** L’espace où la référence est unique : l’adresse de l’émetteur. */
    espace: text('espace').notNull(),
    emetteur: text('emetteur').notNull(),
    reference: text('reference').notNull(),
    titre: text('titre').notNull(),
    resume: text('resume').notNull(),
    publieLe: instant('publie_le').notNull(),
    modifieLe: instant('modifie_le').notNull(),
    revision: text('revision').notNull(),
    /** SHA-256 de ce qui a été lu : deux écritures du même document n’en font qu’un. */
    empreinte: text('empreinte').notNull(),
    contenu: jsonb('contenu').$type<ContenuDAvis>().notNull(),
    editeurs: text('editeurs').array().notNull(),
    cves: text('cves').array().notNull(),
    /** La plus haute note, celle de l’analyste primant sur celles publiées ; `null` : aucun vecteur. */
    score: real('score'),
    gravite: text('gravite').$type<Gravite>(),
    /** Une de ses CVE est au catalogue des vulnérabilités exploitées. */
    exploitee: boolean('exploitee').notNull(),
    /** Le premier délai de correction que ce catalogue donne à l’une d’elles. */
    echeance: date('echeance', { mode: 'string' }),
    /** Ceux qui ont déclaré un produit que l’avis désigne. */
    organismes: text('organismes').array().$type<OrganismeCode[]>().notNull(),
    decision: text('decision').$type<DecisionDAvis>().notNull(),
    motif: text('motif').notNull(),
    decidePar: text('decide_par'),
    decideLe: instant('decide_le'),
    importeLe: instant('importe_le').notNull(),
    version: integer('version').notNull(),
    recherche: mots('recherche').notNull(),
    systemes: mots('systemes').notNull(),
    ...colonnesDeDiffusion(),
  },
  (table) => [
    uniqueIndex('avis_reference').on(table.source, table.espace, table.reference),
    index('avis_par_date').on(table.modifieLe.desc(), table.id),
    index('avis_cves').using('gin', table.cves),
    index('avis_systemes').using('gin', table.systemes),
    check('avis_source', parmi(table.source, sourcesDAvis)),
    check('avis_decision', parmi(table.decision, decisionsDAvis)),
    check('avis_gravite', parmi(table.gravite, gravites)),
    check('avis_tlp', parmi(table.tlp, niveauxTlp)),
  ],
)

export type AvisEnregistre = typeof avis.$inferSelect

/** Chaque révision reçue, telle que lue : la fiche les compare. */
export const revisionDAvis = pgTable(
  'revision_d_avis',
  {
    avisId: uuid('avis_id')
      .notNull()
      .references(() => avis.id),
    /** L’ordre de réception, à partir de 1. */
    rang: integer('rang').notNull(),
    revision: text('revision').notNull(),
    empreinte: text('empreinte').notNull(),
    titre: text('titre').notNull(),
    resume: text('resume').notNull(),
    contenu: jsonb('contenu').$type<ContenuDAvis>().notNull(),
    /** Le niveau de l’avis quand elle est venue. */
    tlp: text('tlp').$type<Tlp>().notNull(),
    recueLe: instant('recue_le').notNull(),
    /** Qui l’a importée ; « Le portail » pour une relève. */
    recuePar: text('recue_par').notNull(),
  },
  (table) => [
    uniqueIndex('revision_d_avis_rang').on(table.avisId, table.rang),
    check('revision_d_avis_tlp', parmi(table.tlp, niveauxTlp)),
  ],
)

/** La note d’une CVE, dans un avis, telle que le CERT l’ajuste à la sphère. */
export const vecteurAjuste = pgTable(
  'vecteur_ajuste',
  {
    avisId: uuid('avis_id')
      .notNull()
      .references(() => avis.id),
    cve: text('cve').notNull(),
    vecteur: text('vecteur').notNull(),
    score: real('score').notNull(),
    motif: text('motif').notNull(),
    par: text('par').notNull(),
    le: instant('le').notNull(),
  },
  (table) => [uniqueIndex('vecteur_ajuste_cve').on(table.avisId, table.cve)],
)
