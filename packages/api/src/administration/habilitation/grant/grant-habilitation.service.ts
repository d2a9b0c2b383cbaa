import {
  can,
  chefsDeFileDe,
  organismeDuRole,
  rolesParAction,
  type Habilitation,
  type OrganismeCode,
} from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import { journaliser } from '../../../core/journal/journaliser.ts'
import { chargerSuivi } from '../../../core/suivi/charger-suivi.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { trouverBeneficiaire } from './beneficiaire.ts'
import {
  accordInterdit,
  actionAttendue,
  actionEnTrop,
  actionInconnue,
  dejaAccordee,
  organismeNonChefDeFile,
  roleDUnSeulOrganisme,
  type ErreurGrantHabilitation,
} from './grant-habilitation.errors.ts'
import type { GrantHabilitationInput } from './grant-habilitation.input.ts'

/** Ce qui ne va pas dans l’habilitation elle-même, quel que soit l’agent qui l’accorde. */
function malFormee({ role, organisme, action }: Habilitation): ErreurGrantHabilitation | null {
  const seul = organismeDuRole(role)
  if (seul !== null && organisme !== seul) return roleDUnSeulOrganisme(role, seul)
  if (rolesParAction.includes(role) && action === null) return actionAttendue(role)
  if (!rolesParAction.includes(role) && action !== null) return actionEnTrop(role)
  return null
}

/** Accorde une habilitation et l’inscrit au journal, dans la même transaction. */
export async function grantHabilitation(
  ctx: ContexteAgent,
  { beneficiaire, role, organisme, action }: GrantHabilitationInput,
): Promise<Result<{ id: string; agentId: string }, ErreurGrantHabilitation>> {
  const voulue = { role, organisme, action }
  const defaut = malFormee(voulue)
  if (defaut) return echec(defaut)
  const le = ctx.horloge.maintenant()

  const accordee = await enTransaction<{ id: string; agentId: string }, ErreurGrantHabilitation>(
    ctx.db,
    async (tx) => {
      let chefsDeFile: readonly OrganismeCode[] = []
      if (action !== null) {
        const suivie = await chargerSuivi(tx, action)
        if (!suivie) return echec(actionInconnue(action))
        chefsDeFile = chefsDeFileDe(suivie.plan, suivie.suivi)
      }
      if (!can(ctx.agent, 'habilitation.accorder', { type: 'habilitation', ...voulue, chefsDeFile })) {
        return echec(accordInterdit)
      }
      if (role === 'chef_de_projet' && action !== null && !chefsDeFile.includes(organisme)) {
        return echec(organismeNonChefDeFile(organisme, action))
      }
      const trouve = await trouverBeneficiaire(tx, ctx, beneficiaire, organisme)
      if (!trouve.ok) return trouve
      const { id: agentId, libelle } = trouve.value
      const [ajoutee] = await tx
        .insert(habilitation)
        .values({ id: ctx.nouvelId(), agentId, ...voulue, accordeeLe: le, accordeePar: ctx.agent.id })
        .onConflictDoNothing()
        .returning({ id: habilitation.id })
      if (!ajoutee) return echec(dejaAccordee)
      // Un agent venu de lui-même n’a pas d’organisme : le premier qui l’habilite devient le sien.
      if (trouve.value.organisme === null)
        await tx.update(agent).set({ organisme }).where(eq(agent.id, agentId))
      await journaliser(
        tx,
        { agent: ctx.agent, le },
        {
          type: 'habilitation_accordee',
          code: action,
          objet: { agentId, libelle },
          avant: null,
          apres: voulue,
        },
      )
      return ok({ id: ajoutee.id, agentId })
    },
  )
  if (accordee.ok && action !== null) await ctx.lecture.rafraichir(action)
  return accordee
}
