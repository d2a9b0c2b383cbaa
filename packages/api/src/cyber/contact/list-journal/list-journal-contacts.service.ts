import { can } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { OBJET_ANNUAIRE } from '../changer-contact.ts'
import { annuaireDUnAutreOrganisme } from '../contact.errors.ts'
import type { ListJournalContactsInput } from './list-journal-contacts.input.ts'

/** L’histoire de l’annuaire d’un organisme : à qui le tient. */
export async function listJournalContacts(ctx: ContexteAgent, { organisme }: ListJournalContactsInput) {
  if (!can(ctx.agent, 'annuaire.tenir', { type: 'organisme', organisme })) {
    return echec(annuaireDUnAutreOrganisme())
  }
  const lignes = await lireJournalCyber(ctx.db, OBJET_ANNUAIRE, organisme, 50)
  return ok(
    lignes.map(({ id, le, agentLibelle, fait, detail }) => ({
      id,
      le: le.toISOString(),
      par: agentLibelle,
      fait,
      nom: String(detail['nom'] ?? ''),
    })),
  )
}
