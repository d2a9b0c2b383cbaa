import { formatDateLongue } from '../francais/dates.ts'
import type { RevisionHorizon } from './suivi.schema.ts'

export const instanceTypes = ['copil', 'costrat'] as const
export type InstanceType = (typeof instanceTypes)[number]

export const revisionEtats = ['proposee', 'validee', 'refusee'] as const
export type RevisionEtat = (typeof revisionEtats)[number]

const libellesDInstance: Record<InstanceType, string> = { copil: 'Copil', costrat: 'Costrat' }

const libellesDeLEtat: Record<RevisionEtat, string> = {
  proposee: 'Proposée',
  validee: 'Validée',
  refusee: 'Refusée',
}

export function libelleInstanceType(type: InstanceType): string {
  return libellesDInstance[type]
}

export function libelleRevisionEtat(etat: RevisionEtat): string {
  return libellesDeLEtat[etat]
}

/** « décision D-2026-04 du Copil du 12 mars 2026 »: what moved a horizon, with what is known of it. */
export function phraseDeDecision({
  instance,
  numeroDecision,
}: Pick<RevisionHorizon, 'instance' | 'numeroDecision'>): string {
  const ou = instance ? ` du ${libelleInstanceType(instance.type)} du ${formatDateLongue(instance.date)}` : ''
  return numeroDecision ? `décision ${numeroDecision}${ou}` : `décision${ou}`
}
