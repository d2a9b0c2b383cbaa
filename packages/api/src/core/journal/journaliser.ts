import type { Agent, EvenementJournal } from '@sssi/domain'
import type { Db } from '../db/db.ts'
import { journal } from './journal.table.ts'

/** Un événement sans son auteur ni sa date, qui viennent de la requête. */
export type Evenement<T extends EvenementJournal = EvenementJournal> = T extends EvenementJournal
  ? Pick<T, 'type' | 'code' | 'objet' | 'avant' | 'apres'>
  : never

export interface Auteur {
  readonly agent: Agent
  readonly le: Date
  /** Vrai pour ce que les données de démonstration écrivent. */
  readonly demonstration?: boolean
}

export function ligneDeJournal({ agent, le, demonstration = false }: Auteur, evenement: Evenement) {
  return {
    le,
    agentId: agent.id,
    agentLibelle: agent.libelle,
    agentOrganisme: agent.organisme,
    type: evenement.type,
    code: evenement.code,
    objet: evenement.objet,
    avant: evenement.avant,
    apres: evenement.apres,
    demonstration,
  } satisfies typeof journal.$inferInsert
}

/** Inscrit des événements au journal ; à appeler dans la transaction du changement qu’ils racontent. */
export async function journaliser(
  tx: Db,
  auteur: Auteur,
  ...evenements: readonly Evenement[]
): Promise<void> {
  if (evenements.length === 0) return
  await tx.insert(journal).values(evenements.map((evenement) => ligneDeJournal(auteur, evenement)))
}
