import { can, horizonEffectif, jourDe, type Instance } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import type { Evenement } from '../../../core/journal/journaliser.ts'
import { instance } from '../../../core/suivi/instance.table.ts'
import { revisionHorizon } from '../../../core/suivi/revision-horizon.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerAction, conflitAvec } from '../../changement.ts'
import { objetDe } from '../../objet.ts'
import { actionDe } from '../../objet-stocke.ts'
import {
  instanceAVenir,
  instanceIntrouvable,
  revisionDejaDecidee,
  revisionIntrouvable,
} from './decide-horizon.errors.ts'
import type { DecideHorizonInput } from './decide-horizon.input.ts'

/**
 * Inscrit la décision d’une instance sur un horizon proposé : « le Copil […] arbitre la feuille de route » (SSSI ch. 2 § 1).
 * Validée, la révision devient l’horizon que l’on mesure.
 */
export async function decideHorizon(ctx: ContexteAgent, input: DecideHorizonInput) {
  const code = await actionDe(ctx.db, 'revision', input.id)
  if (code === null) return echec(revisionIntrouvable())
  return changerAction(ctx, code, async (action, tx) => {
    const { plan, suivi } = action
    const revision = suivi.revisions.find(({ id }) => id === input.id)
    if (!revision || !can(ctx.agent, 'horizon.decider', objetDe(action))) return echec(revisionIntrouvable())
    if (revision.version !== input.version) {
      const types = ['horizon_propose', 'horizon_valide', 'horizon_refuse'] as const
      return echec(await conflitAvec(tx, code, revision, { types, id: revision.id }))
    }
    if (revision.etat !== 'proposee') return echec(revisionDejaDecidee(revision.etat))
    const le = ctx.horloge.maintenant()
    const decidante = await lireInstance(tx, input.instanceId)
    if (input.instanceId !== null && !decidante) return echec(instanceIntrouvable())
    if (decidante && decidante.date > jourDe(le)) return echec(instanceAVenir(decidante.date))

    const { decision, numeroDecision, motifDecision, instanceId } = input
    const [ecrite] = await tx
      .update(revisionHorizon)
      .set({
        etat: decision,
        instanceId,
        numeroDecision,
        motifDecision,
        decideePar: ctx.agent.libelle,
        decideeLe: le,
        version: revision.version + 1,
      })
      .where(eq(revisionHorizon.id, revision.id))
      .returning({ proposeePar: revisionHorizon.proposeeParOrganisme })
    const evenement: Evenement = {
      type: decision === 'validee' ? 'horizon_valide' : 'horizon_refuse',
      code,
      objet: { id: revision.id, proposeePar: ecrite?.proposeePar ?? null },
      avant: { annee: horizonEffectif(plan, suivi).annee },
      apres: {
        annee: revision.annee,
        instance: decidante && { type: decidante.type, date: decidante.date },
        numeroDecision,
        motifDecision,
      },
    }
    return ok({ valeur: { version: revision.version + 1 }, evenements: [evenement] })
  })
}

async function lireInstance(tx: Db, id: string | null): Promise<Instance | null> {
  if (id === null) return null
  const [lue] = await tx.select().from(instance).where(eq(instance.id, id))
  return lue ?? null
}
