import { echec, type Erreur } from '../core/trpc/result.ts'

const JOUR_MS = 24 * 60 * 60 * 1000

/** Une épingle ou un verrou oublié ne doit pas tenir une section pour toujours. */
export const JOURS_MAX = 90

export const echeanceHorsBornes = {
  type: 'echeance_hors_bornes',
  nature: 'refus',
  message: `Choisissez une échéance à venir, dans ${JOURS_MAX} jours au plus : au-delà, la prolongation se décide de nouveau.`,
  champs: { jusquA: `Une date à venir, dans ${JOURS_MAX} jours au plus.` },
} as const satisfies Erreur

export type EcheanceHorsBornes = typeof echeanceHorsBornes

export function refusDEcheance(jusquA: Date, maintenant: Date) {
  const attente = jusquA.getTime() - maintenant.getTime()
  return attente > 0 && attente <= JOURS_MAX * JOUR_MS ? null : echec(echeanceHorsBornes)
}
