import type { Agent } from '@sssi/domain'
import { and, eq, gt } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { journalCyber } from '../journal/journal-cyber.table.ts'
import { OBJET_ALERTE } from './contexte.ts'

/** Une page ouverte se relit d’elle-même à chaque évènement : ce n’est pas une lecture de plus. */
const MEME_LECTURE_MS = 15 * 60 * 1000

/** Inscrit qu’un agent a lu une alerte TLP:RED. */
export async function inscrireLecture(db: Db, agent: Agent, alerteId: string, le: Date): Promise<void> {
  const [deja] = await db
    .select({ id: journalCyber.id })
    .from(journalCyber)
    .where(
      and(
        eq(journalCyber.objet, OBJET_ALERTE),
        eq(journalCyber.objetId, alerteId),
        eq(journalCyber.fait, 'alerte_lue'),
        eq(journalCyber.agentId, agent.id),
        gt(journalCyber.le, new Date(le.getTime() - MEME_LECTURE_MS)),
      ),
    )
    .limit(1)
  if (!deja)
    await inscrireAuJournalCyber(db, {
      objet: OBJET_ALERTE,
      objetId: alerteId,
      fait: 'alerte_lue',
      agent,
      le,
    })
}
