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
