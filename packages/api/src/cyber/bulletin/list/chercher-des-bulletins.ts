import { typographier } from '@sssi/domain'
import { filtreDeBulletinsVide, libelleTlp } from '@sssi/domain/cyber'
import { and, inArray, sql } from 'drizzle-orm'
import { dansCetOrdre } from '../../../core/lecture/documents/dans-cet-ordre.ts'
import type { Recherche } from '../../recherche/recherches.ts'
import { bulletin } from '../bulletin.table.ts'
import { motsDe } from '../colonnes-de-contenu.ts'
import { bulletinLisible } from '../lecture/bulletin-lisible.ts'
import { lireLesBulletins } from './bulletins-en-memoire.ts'
import { retenirDesBulletins } from './retenir-des-bulletins.ts'

/** Les bulletins où figurent tous ces mots, parmi ceux que l’agent peut lire. */
export const chercherDesBulletins: Recherche = async (db, agent, q, limite) => {
  if (motsDe(q).length === 0) return []
  const table = await lireLesBulletins(db)
  const retenus = retenirDesBulletins(table, agent, { ...filtreDeBulletinsVide, q })
  const ids = table.enOrdre(retenus, { tri: 'date', ordre: 'desc', limite })
  const lus = await db
    .select({
      id: bulletin.id,
      numero: bulletin.numero,
      tlp: bulletin.tlp,
      titre: sql<string>`${bulletin.contenu}->>'titre'`,
    })
    .from(bulletin)
    .where(and(inArray(bulletin.id, ids), bulletinLisible(agent)))
  return dansCetOrdre(ids, lus).map(({ id, numero, tlp, titre }) => ({
    titre: `${numero ?? 'Brouillon'} — ${titre}`,
    description: typographier(`Bulletin du CERT, ${libelleTlp(tlp)}`),
    href: `/cyber/bulletins/${id}`,
  }))
}
