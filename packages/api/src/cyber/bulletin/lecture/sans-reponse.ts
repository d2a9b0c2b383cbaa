import type { OrganismeCode } from '@sssi/domain'
import { and, eq, gte } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { reponseDeBulletin } from '../../reponse/reponse.table.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'

/** Les destinataires dont on attend une réponse à la révision qui se lit ; personne pour un bulletin qui n’est pas publié. */
export async function destinatairesSansReponse(
  tx: Db,
  {
    id,
    etat,
    revision,
    destinataires,
  }: Pick<BulletinEnregistre, 'id' | 'etat' | 'revision' | 'destinataires'>,
): Promise<OrganismeCode[]> {
  if (etat !== 'publie') return []
  const repondu = await tx
    .select({ organisme: reponseDeBulletin.organisme })
    .from(reponseDeBulletin)
    .where(and(eq(reponseDeBulletin.bulletinId, id), gte(reponseDeBulletin.revision, revision)))
  return destinataires.filter((code) => !repondu.some(({ organisme }) => organisme === code))
}
