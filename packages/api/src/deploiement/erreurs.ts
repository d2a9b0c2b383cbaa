import { formatInstant } from '@sssi/domain'
import type { Conflit, Erreur } from '../core/trpc/result.ts'

export const sectionIntrouvable = {
  type: 'section_introuvable',
  nature: 'introuvable',
  message: 'Cette section n’est pas enregistrée sur ce portail.',
} as const satisfies Erreur

export const versionIntrouvable = (version: string) =>
  ({
    type: 'version_introuvable',
    nature: 'introuvable',
    message: `La version ${version} de cette section n’est pas enregistrée sur ce portail.`,
  }) as const satisfies Erreur

export const decisionInterdite = {
  type: 'decision_interdite',
  nature: 'interdit',
  message: 'Cette section appartient à un autre organisme : son équipe et la DSS en décident.',
} as const satisfies Erreur

export const sectionVerrouillee = (motif: string, jusquA: Date) =>
  ({
    type: 'section_verrouillee',
    nature: 'refus',
    message: `Cette section est verrouillée jusqu’au ${formatInstant(jusquA.toISOString())}. Motif : « ${motif} ».`,
  }) as const satisfies Erreur

export const sectionEpinglee = (version: string, motif: string, jusquA: Date) =>
  ({
    type: 'section_epinglee',
    nature: 'refus',
    message: `Cette section est épinglée sur la version ${version} jusqu’au ${formatInstant(jusquA.toISOString())}. Motif : « ${motif} ».`,
  }) as const satisfies Erreur

export const deploiementChange = (conflit: Conflit) =>
  ({
    type: 'deploiement_change',
    nature: 'conflit',
    message: 'Le déploiement de cette section a changé depuis votre lecture. Relisez-le avant de décider.',
    conflit,
  }) as const satisfies Erreur

const RAISONS_DITES = 20

/** Les raisons, telles que le journal peut les garder pour toujours : pas toutes, et sans caractère coupé en deux. */
function aDire(raisons: readonly string[]): readonly string[] {
  const dites = raisons.slice(0, RAISONS_DITES).map((raison) => raison.toWellFormed())
  const reste = raisons.length - dites.length
  if (reste === 0) return dites
  return [...dites, reste === 1 ? 'Et une autre.' : `Et ${reste} autres.`]
}

/** `details` dit, un par un, ce qui ne convient pas. */
export function versionIncompatible(version: string, raisons: readonly string[]) {
  const details = aDire(raisons)
  return {
    type: 'version_incompatible',
    nature: 'refus',
    message: `La version ${version} ne convient pas à ce portail : ${details.join(' ')}`,
    details,
  } as const satisfies Erreur & { readonly details: readonly string[] }
}

export type ErreurDeSection =
  | typeof sectionIntrouvable
  | typeof decisionInterdite
  | ReturnType<typeof sectionVerrouillee | typeof sectionEpinglee | typeof deploiementChange>
