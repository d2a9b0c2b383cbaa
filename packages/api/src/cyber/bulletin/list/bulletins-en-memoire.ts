import { asc } from 'drizzle-orm'
import { creerLectureDeDocuments } from '../../../core/lecture/documents/creer-lecture-de-documents.ts'
import type { TableDeDocuments } from '../../../core/lecture/documents/table-de-documents.ts'
import { bulletin } from '../bulletin.table.ts'

/** Ce que l’ordre des listes et les périodes demandent d’un bulletin ; c’est aussi le repère d’une page. */
export interface LigneDeBulletin {
  readonly id: string
  readonly modifieLe: number
}

const criteres = ['tlp', 'etat', 'gravite', 'organisme', 'sansReponse'] as const
type CritereDeBulletin = (typeof criteres)[number]

export type TableDeBulletins = TableDeDocuments<CritereDeBulletin, 'date', LigneDeBulletin>

/** Les bulletins, tels que la base les a à cet instant. */
export const lireLesBulletins = creerLectureDeDocuments<CritereDeBulletin, 'date', LigneDeBulletin>({
  id: bulletin.id,
  criteres,
  tris: {
    date: (a, b) => b.modifieLe - a.modifieLe || (a.id < b.id ? -1 : Number(a.id > b.id)),
  },
  async lire(db, ou, limite) {
    const lus = await db
      .select({
        id: bulletin.id,
        modifieLe: bulletin.modifieLe,
        tlp: bulletin.tlp,
        destinataires: bulletin.destinataires,
        clients: bulletin.clients,
        personnes: bulletin.personnes,
        etat: bulletin.etat,
        gravite: bulletin.gravite,
        sansReponse: bulletin.sansReponse,
        mots: bulletin.mots,
      })
      .from(bulletin)
      .where(ou)
      .orderBy(asc(bulletin.id))
      .limit(limite)
    return lus.map(({ id, modifieLe, tlp, destinataires, clients, personnes, ...lu }) => ({
      ligne: { id, modifieLe: modifieLe.getTime() },
      diffusion: { tlp, destinataires, clients, personnes },
      criteres: {
        tlp: [tlp],
        etat: [lu.etat],
        gravite: [lu.gravite],
        organisme: destinataires,
        sansReponse: lu.sansReponse,
      },
      termes: [...new Set(lu.mots.split(' '))],
    }))
  },
})
