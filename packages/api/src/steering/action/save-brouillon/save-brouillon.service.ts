import { can } from '@sssi/domain'
import { brouillon } from '../../../core/suivi/brouillon.table.ts'
import { chargerSuivi } from '../../../core/suivi/charger-suivi.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { actionIntrouvable, type ActionIntrouvable, type Interdit } from '../../erreurs.ts'
import { objetDe } from '../../objet.ts'
import type { Brouillon } from '../brouillon.ts'
import { brouillonInterdit } from './save-brouillon.errors.ts'
import type { SaveBrouillonInput } from './save-brouillon.input.ts'

/**
 * Garde le texte que l’agent prépare. Il n’appartient qu’à lui : rien n’en paraît ailleurs, ni au journal, avant qu’il ne le
 * publie, et son dernier enregistrement est le bon.
 */
export async function saveBrouillon(
  ctx: ContexteAgent,
  { code, meteo, synthese }: SaveBrouillonInput,
): Promise<Result<Brouillon, ActionIntrouvable | Interdit>> {
  const action = await chargerSuivi(ctx.db, code)
  if (!action) return echec(actionIntrouvable(code))
  if (!can(ctx.agent, 'action.renseigner', objetDe(action))) return echec(brouillonInterdit())
  const enregistreLe = ctx.horloge.maintenant()
  await ctx.db
    .insert(brouillon)
    .values({ code, agentId: ctx.agent.id, meteo, synthese, enregistreLe })
    .onConflictDoUpdate({
      target: [brouillon.code, brouillon.agentId],
      set: { meteo, synthese, enregistreLe },
    })
  return ok({ meteo, synthese, enregistreLe: enregistreLe.toISOString() })
}
