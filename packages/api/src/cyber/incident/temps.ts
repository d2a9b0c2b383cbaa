/** Une horloge de poste avance souvent un peu : ce n’est pas une date à venir. */
const TOLERANCE_MS = 5 * 60_000

export const instantDe = (iso: string): Date => new Date(iso)

export const estAVenir = (instant: Date, maintenant: Date): boolean =>
  instant.getTime() > maintenant.getTime() + TOLERANCE_MS
