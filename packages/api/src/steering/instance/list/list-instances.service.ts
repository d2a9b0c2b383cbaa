import { jourDe, type ActionCode, type Instance } from '@sssi/domain'
import type { Context } from '../../../core/trpc/context.ts'

export interface DecisionDInstance {
  readonly code: ActionCode
  readonly libelle: string
  readonly annee: number
  readonly etat: 'validee' | 'refusee'
  readonly numeroDecision: string | null
}

export interface InstanceInscrite extends Instance {
  /** Les horizons qu’elle a revus, ou refusé de revoir. */
  readonly decisions: readonly DecisionDInstance[]
}

const cleDe = ({ type, date }: Pick<Instance, 'type' | 'date'>) => `${type} ${date}`

/** Les Copil et Costrat inscrits, du plus récent au plus ancien, avec ce qu’ils ont décidé. */
export function listInstances({
  lecture,
  horloge,
}: Pick<Context, 'lecture' | 'horloge'>): readonly InstanceInscrite[] {
  return lecture.memoriser('instances', jourDe(horloge.maintenant()), () => {
    const decisions = new Map<string, DecisionDInstance[]>()
    for (const { plan, suivi } of lecture.actions()) {
      for (const { annee, etat, instance, numeroDecision } of suivi.revisions) {
        if (!instance || etat === 'proposee') continue
        const cle = cleDe(instance)
        const decision = { code: plan.code, libelle: plan.libelle, annee, etat, numeroDecision }
        decisions.set(cle, [...(decisions.get(cle) ?? []), decision])
      }
    }
    return lecture
      .instances()
      .map((instance) => ({ ...instance, decisions: decisions.get(cleDe(instance)) ?? [] }))
  })
}
