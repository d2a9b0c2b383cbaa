import { can, type OrganismeCode } from '@sssi/domain'
import type { ContactSaisi } from '@sssi/domain/cyber'
import { and, eq, or, exists } from 'drizzle-orm'
import { agent } from '../../core/agent/agent.table.ts'
import { habilitation } from '../../core/agent/habilitation.table.ts'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { agentInvalide, contactIntrouvable, suppleantInvalide } from './contact.errors.ts'
import { contact, type ContactEnregistre } from './contact.table.ts'

export type FaitDAnnuaire = 'contact_cree' | 'contact_modifie' | 'contact_verifie' | 'contact_retire'

export const OBJET_ANNUAIRE = 'annuaire'

/** Inscrit ce qui est arrivé à un contact dans l’histoire de l’annuaire de son organisme. */
export function inscrireContact(
  tx: Db,
  ctx: ContexteAgent,
  fait: FaitDAnnuaire,
  { id, organisme, nom }: Pick<ContactEnregistre, 'id' | 'organisme' | 'nom'>,
  valeurs: { readonly avant?: unknown; readonly apres?: unknown } = {},
): Promise<void> {
  return inscrireAuJournalCyber(tx, {
    objet: OBJET_ANNUAIRE,
    objetId: organisme,
    fait,
    detail: { contactId: id, nom, ...valeurs },
    agent: ctx.agent,
    le: ctx.horloge.maintenant(),
  })
}

/** Ce qui ne va pas entre ce contact et ceux qu’il désigne ; `null` si tout va. */
export async function refusDeLiens(
  tx: Db,
  organisme: OrganismeCode,
  { agentId, suppleantId }: Pick<ContactSaisi, 'agentId' | 'suppleantId'>,
  id: string | null,
): Promise<Erreur | null> {
  if (suppleantId !== null) {
    const [suppleant] = await tx.select().from(contact).where(eq(contact.id, suppleantId))
    if (!suppleant || suppleant.organisme !== organisme || suppleant.id === id) return suppleantInvalide()
  }
  if (agentId !== null) {
    const tenue = tx
      .select({ id: habilitation.id })
      .from(habilitation)
      .where(and(eq(habilitation.agentId, agent.id), eq(habilitation.organisme, organisme)))
    const [connu] = await tx
      .select({ id: agent.id })
      .from(agent)
      .where(and(eq(agent.id, agentId), or(eq(agent.organisme, organisme), exists(tenue))))
    if (!connu) return agentInvalide()
  }
  return null
}

interface Demande {
  readonly id: string
  readonly version: number
}

/** Change un contact enregistré, si l’agent tient l’annuaire de son organisme et si personne ne l’a changé depuis sa lecture. */
export function changerContact(
  ctx: ContexteAgent,
  { id, version }: Demande,
  changer: (tx: Db, lu: ContactEnregistre) => Promise<Erreur | null>,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction(ctx.db, async (tx) => {
    const [lu] = await tx.select().from(contact).where(eq(contact.id, id)).for('update')
    if (!lu || !can(ctx.agent, 'annuaire.tenir', { type: 'organisme', organisme: lu.organisme })) {
      return echec(contactIntrouvable())
    }
    if (lu.version !== version) return echec(await conflitDeVersion(tx, OBJET_ANNUAIRE, lu.organisme, lu))
    const refus = await changer(tx, lu)
    return refus ? echec(refus) : ok({ id, version: lu.version + 1 })
  })
}
