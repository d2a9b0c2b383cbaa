import { can } from '@sssi/domain'
import { journaliser } from '../../../core/journal/journaliser.ts'
import { instance } from '../../../core/suivi/instance.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { inscriptionInterdite, instanceDejaInscrite } from './create-instance.errors.ts'
import type { CreateInstanceInput } from './create-instance.input.ts'

/** Inscrit une réunion du Copil ou du Costrat, passée ou prévue, que les décisions pourront citer (SSSI ch. 2 § 1). */
export async function createInstance(
  ctx: ContexteAgent,
  { type, date }: CreateInstanceInput,
): Promise<Result<{ id: string }, Erreur>> {
  if (!can(ctx.agent, 'instance.gerer', { type: 'plan' })) return echec(inscriptionInterdite())
  const id = ctx.nouvelId()
  const inscrite = await ctx.db.transaction(async (tx) => {
    const lignes = await tx
      .insert(instance)
      .values({ id, type, date })
      .onConflictDoNothing({ target: [instance.type, instance.date] })
      .returning({ id: instance.id })
    if (lignes.length === 0) return false
    await journaliser(
      tx,
      { agent: ctx.agent, le: ctx.horloge.maintenant() },
      { type: 'instance_creee', code: null, objet: { id }, avant: null, apres: { type, date } },
    )
    return true
  })
  if (!inscrite) return echec(instanceDejaInscrite(type, date))
  await ctx.lecture.rafraichir(null)
  return ok({ id })
}
