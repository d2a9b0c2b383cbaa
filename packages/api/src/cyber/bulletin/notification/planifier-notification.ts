import type { Db } from '../../../core/db/db.ts'
import { planifier, annuler } from '../../../core/taches/planifier.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'

export const TACHE_NOTIFIER = 'bulletin_notifier'
export const TACHE_RELANCER = 'bulletin_relancer'
export const TACHE_RELANCER_MAINTENANT = 'bulletin_relancer_maintenant'

/** Prévient les lecteurs, une fois la transaction acquise : les droits se relisent au moment de l’envoi. */
export async function planifierNotification(
  tx: Db,
  { id, etat }: Pick<BulletinEnregistre, 'id' | 'etat'>,
  le: Date,
): Promise<void> {
  if (etat === 'publie') await planifier(tx, { genre: TACHE_NOTIFIER, cle: id, le, donnees: {} })
}

/** Relance d’elle-même, le matin du jour dit, ceux qui n’auront pas répondu. */
export async function planifierRelance(
  tx: Db,
  { id, reponseAttendueLe }: Pick<BulletinEnregistre, 'id' | 'reponseAttendueLe'>,
): Promise<void> {
  if (reponseAttendueLe === null) return annuler(tx, TACHE_RELANCER, id)
  const le = new Date(`${reponseAttendueLe}T07:00:00Z`)
  await planifier(tx, { genre: TACHE_RELANCER, cle: id, le, donnees: {} })
}
