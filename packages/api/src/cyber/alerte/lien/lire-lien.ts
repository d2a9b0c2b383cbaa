import { montrableSansConnexion, titreMarque } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import { hacher } from '../../../core/auth/jeton.ts'
import type { Db } from '../../../core/db/db.ts'
import { alerte, appel, type AlerteEnregistree, type AppelEnregistre } from '../alerte.table.ts'
import { referenceDe } from '../contexte.ts'

export type LienLu =
  | { readonly etat: 'inconnu' }
  | {
      readonly etat: 'expire' | 'levee' | 'deja' | 'valable'
      readonly alerte: AlerteEnregistree
      readonly appel: AppelEnregistre
    }

/** Ce que vaut le jeton d’un lien d’acquittement à cet instant. */
export async function lireLien(db: Db, jeton: string, maintenant: Date): Promise<LienLu> {
  const [lu] = await db
    .select({ alerte, appel })
    .from(appel)
    .innerJoin(alerte, eq(alerte.id, appel.alerteId))
    .where(eq(appel.jetonHache, hacher(jeton)))
  if (!lu) return { etat: 'inconnu' }
  if (lu.appel.acquitteLe) return { etat: 'deja', ...lu }
  if (lu.alerte.etat === 'levee') return { etat: 'levee', ...lu }
  return { etat: lu.appel.jetonExpireLe > maintenant ? 'valable' : 'expire', ...lu }
}

/** Ce que la page montre de l’alerte : on n’y sait pas qui lit. */
export function montrer(lue: AlerteEnregistree): { readonly titre: string; readonly texte: string | null } {
  const reference = referenceDe(lue)
  if (montrableSansConnexion(lue.tlp) === 'tout')
    return { titre: `${reference} : ${titreMarque(lue)}`, texte: lue.texte }
  return { titre: lue.exercice ? `${reference} – EXERCICE` : reference, texte: null }
}
