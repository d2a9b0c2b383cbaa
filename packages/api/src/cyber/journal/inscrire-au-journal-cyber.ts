import type { Agent } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import { journalCyber } from './journal-cyber.table.ts'

export interface FaitCyber {
  readonly objet: string
  readonly objetId: string
  readonly fait: string
  readonly detail?: Readonly<Record<string, unknown>>
  /** `null` : le portail, de lui-même. */
  readonly agent: Agent | null
  readonly le: Date
}

/** Inscrit des faits ; à appeler dans la transaction du changement qu’ils racontent. */
export async function inscrireAuJournalCyber(tx: Db, ...faits: readonly FaitCyber[]): Promise<void> {
  if (faits.length === 0) return
  await tx.insert(journalCyber).values(
    faits.map(({ agent, detail, ...fait }) => ({
      ...fait,
      agentId: agent?.id ?? null,
      agentLibelle: agent?.libelle ?? 'Le portail',
      agentOrganisme: agent?.organisme ?? null,
      detail: detail ?? {},
    })),
  )
}
