import { estDue, type Echeance } from './echeances.ts'
import type { ReglesDeRappel } from './regime.ts'

export interface Rappel {
  /** « 50% », « 4h », « echue »: one warning of each kind for a deadline. */
  readonly quoi: string
  /** ISO instant. */
  readonly le: string
}

const HEURE_MS = 3_600_000

/** Every warning a regime can give, by name: those that must be forgotten when a date moves. */
export const nomsDesRappels = ({ parts, heuresAvant }: ReglesDeRappel): string[] => [
  ...parts.map((part) => `${part}%`),
  ...heuresAvant.map((heures) => `${heures}h`),
  'echue',
]

/**
 * The warnings still to come for a deadline: a share of its delay, some hours before, and when it falls. One already late when it
 * is known, or due without delay, warns now, unless it did before (`echueDite`).
 */
export function rappelsAVenir(
  { depuis, dueLe, nature, ...echeance }: Echeance,
  { parts, heuresAvant }: ReglesDeRappel,
  maintenant: string,
  echueDite = false,
): Rappel[] {
  if (!estDue(echeance)) return []
  if (nature === 'immediate' || (dueLe !== null && Date.parse(dueLe) <= Date.parse(maintenant)))
    return echueDite ? [] : [{ quoi: 'echue', le: maintenant }]
  if (dueLe === null) return []
  const fin = Date.parse(dueLe)
  const debut = depuis === null ? fin : Date.parse(depuis)
  const candidats = [
    ...parts.map((part) => ({ quoi: `${part}%`, le: debut + ((fin - debut) * part) / 100 })),
    ...heuresAvant.map((heures) => ({ quoi: `${heures}h`, le: fin - heures * HEURE_MS })),
    { quoi: 'echue', le: fin },
  ]
  return candidats
    .filter(({ le }) => le > Date.parse(maintenant) && le >= debut)
    .map(({ quoi, le }) => ({ quoi, le: new Date(le).toISOString() }))
}
