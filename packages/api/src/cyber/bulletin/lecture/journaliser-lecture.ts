import type { Agent } from '@sssi/domain'
import type { Db } from '../../../core/db/db.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { OBJET_BULLETIN } from '../faits.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'

export type FormeDeLecture = 'page' | 'csaf' | 'misp' | 'stix'

/** Chaque lecture d’un bulletin TLP:RED s’inscrit, sous quelque forme qu’il soit lu. */
export async function journaliserLecture(
  db: Db,
  lu: Pick<BulletinEnregistre, 'id' | 'tlp'>,
  { agent, le, forme }: { readonly agent: Agent | null; readonly le: Date; readonly forme: FormeDeLecture },
): Promise<void> {
  if (lu.tlp !== 'RED') return
  await inscrireAuJournalCyber(db, {
    objet: OBJET_BULLETIN,
    objetId: lu.id,
    fait: 'bulletin_lu',
    detail: { forme },
    agent,
    le,
  })
}
