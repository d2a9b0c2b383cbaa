export const periodicites = ['mensuelle', 'trimestrielle', 'semestrielle', 'annuelle'] as const
export type Periodicite = (typeof periodicites)[number]

export const tendances = ['hausse', 'baisse'] as const
export type Tendance = (typeof tendances)[number]

const libellesDePeriodicite: Record<Periodicite, string> = {
  mensuelle: 'Mensuelle',
  trimestrielle: 'Trimestrielle',
  semestrielle: 'Semestrielle',
  annuelle: 'Annuelle',
}

const libellesDeTendance: Record<Tendance, string> = {
  hausse: 'À la hausse',
  baisse: 'À la baisse',
}

/** Length of the period, in months. */
export const moisParPeriode: Record<Periodicite, number> = {
  mensuelle: 1,
  trimestrielle: 3,
  semestrielle: 6,
  annuelle: 12,
}

export function libellePeriodicite(periodicite: Periodicite): string {
  return libellesDePeriodicite[periodicite]
}

export function libelleTendance(tendance: Tendance): string {
  return libellesDeTendance[tendance]
}
