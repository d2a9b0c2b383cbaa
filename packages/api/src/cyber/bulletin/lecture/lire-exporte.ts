import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { lireReglages } from '../../reglages/lire-reglages.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'
import type { BulletinExporte, Emetteur } from '../exporte.ts'
import { revisionDeBulletin, type RevisionEnregistree } from '../revision.table.ts'

export const chargerRevisions = (db: Db, bulletinId: string): Promise<RevisionEnregistree[]> =>
  db
    .select()
    .from(revisionDeBulletin)
    .where(eq(revisionDeBulletin.bulletinId, bulletinId))
    .orderBy(asc(revisionDeBulletin.numero))

/** Ce que ses exports disent d’un bulletin ; `null` s’il n’a jamais été publié. L’appelant a décidé qu’il se lit. */
export async function lireExporte(db: Db, lu: BulletinEnregistre): Promise<BulletinExporte | null> {
  const { id, numero, etat, tlp, contenu } = lu
  if (numero === null) return null
  return { id, numero, etat, tlp, contenu, revisions: await chargerRevisions(db, id) }
}

const NOM_DU_CERT = 'CERT de la sphère sécurité sociale'

export async function lireEmetteur(db: Db, urlPublique: string): Promise<Emetteur> {
  const { reglages } = await lireReglages(db)
  return { nom: reglages.nom || NOM_DU_CERT, espace: urlPublique }
}
