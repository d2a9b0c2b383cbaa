import { typographier } from '@sssi/domain'
import { libelleTlp } from '@sssi/domain/cyber'
import { and, desc, sql } from 'drizzle-orm'
import type { Recherche } from '../../recherche/recherches.ts'
import { bulletin } from '../bulletin.table.ts'
import { bulletinLisible } from '../lecture/bulletin-lisible.ts'
import { cherche } from './criteres.ts'
import { parFenetre } from './par-fenetre.ts'

/** Les bulletins où figurent tous ces mots, parmi ceux que l’agent peut lire. */
export const chercherDesBulletins: Recherche = async (db, agent, q, limite) => {
  const mots = cherche(q)
  if (!mots) return []
  const { lues } = await parFenetre(db, { apres: undefined, assez: limite }, (fenetre) =>
    db
      .select({
        id: bulletin.id,
        numero: bulletin.numero,
        tlp: bulletin.tlp,
        titre: sql<string>`${bulletin.contenu}->>'titre'`,
      })
      .from(bulletin)
      .where(and(bulletinLisible(agent), mots, fenetre))
      .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
      .limit(limite),
  )
  return lues.map(({ id, numero, tlp, titre }) => ({
    titre: `${numero ?? 'Brouillon'} — ${titre}`,
    description: typographier(`Bulletin du CERT, ${libelleTlp(tlp)}`),
    href: `/cyber/bulletins/${id}`,
  }))
}
