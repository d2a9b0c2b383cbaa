import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { cleDeSection, type CleEnregistree } from './cle-de-section.table.ts'
import { FORME_D_IDENTIFIANT_DE_CLE } from './cle-publique.ts'

/** La clé de cet identifiant, révoquée ou non ; `null` si elle n’a jamais été ajoutée. */
export async function trouverCle(db: Db, id: string): Promise<CleEnregistree | null> {
  if (!FORME_D_IDENTIFIANT_DE_CLE.test(id)) return null
  const [cle] = await db.select().from(cleDeSection).where(eq(cleDeSection.id, id))
  return cle ?? null
}
