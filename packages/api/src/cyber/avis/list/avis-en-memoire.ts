import type { Gravite, TriDAvis } from '@sssi/domain/cyber'
import { asc, sql } from 'drizzle-orm'
import { creerLectureDeDocuments } from '../../../core/lecture/documents/creer-lecture-de-documents.ts'
import type { TableDeDocuments } from '../../../core/lecture/documents/table-de-documents.ts'
import { avis } from '../avis.table.ts'

/** Ce que les tris et les périodes demandent d’un avis. */
interface LigneDAvis {
  readonly id: string
  readonly modifieLe: number
  /** −1 : sans note, et donc après toutes. */
  readonly score: number
}

const criteres = ['decision', 'gravite', 'exploitee', 'organisme', 'editeur', 'source'] as const
type CritereDAvis = (typeof criteres)[number]

export type TableDAvis = TableDeDocuments<CritereDAvis, TriDAvis, LigneDAvis>

export const NON_NOTEE = 'non_notee'
export const EXPLOITEE = 'oui'
const graviteOuRien = (gravite: Gravite | null) => gravite ?? NON_NOTEE

const parId = (a: LigneDAvis, b: LigneDAvis) => (a.id < b.id ? -1 : Number(a.id > b.id))
const parDate = (a: LigneDAvis, b: LigneDAvis) => b.modifieLe - a.modifieLe || parId(a, b)

/** Les avis, tels que la base les a à cet instant. */
export const lireLesAvis = creerLectureDeDocuments<CritereDAvis, TriDAvis, LigneDAvis>({
  id: avis.id,
  criteres,
  tris: { date: parDate, gravite: (a, b) => b.score - a.score || parDate(a, b) },
  async lire(db, ou, limite) {
    const lus = await db
      .select({
        id: avis.id,
        modifieLe: avis.modifieLe,
        score: avis.score,
        tlp: avis.tlp,
        destinataires: avis.destinataires,
        clients: avis.clients,
        personnes: avis.personnes,
        decision: avis.decision,
        gravite: avis.gravite,
        exploitee: avis.exploitee,
        organismes: avis.organismes,
        editeurs: avis.editeurs,
        source: avis.source,
        mots: sql<string[]>`to_json(tsvector_to_array(${avis.recherche}))`,
      })
      .from(avis)
      .where(ou)
      .orderBy(asc(avis.id))
      .limit(limite)
    return lus.map(({ id, modifieLe, score, tlp, destinataires, clients, personnes, ...lu }) => ({
      ligne: { id, modifieLe: modifieLe.getTime(), score: score ?? -1 },
      diffusion: { tlp, destinataires, clients, personnes },
      criteres: {
        decision: [lu.decision],
        gravite: [graviteOuRien(lu.gravite)],
        exploitee: lu.exploitee ? [EXPLOITEE] : [],
        organisme: lu.organismes,
        editeur: lu.editeurs,
        source: [lu.source],
      },
      termes: lu.mots,
    }))
  },
})
