import { pluriel } from '@sssi/domain'

/** Les rythmes proposés, en minutes ; un autre, réglé autrement, reste affiché tel quel. */
export const intervalles: readonly number[] = [15, 30, 60, 240, 1_440, 10_080]

export function phraseDIntervalle(minutes: number): string {
  if (minutes % 1_440 === 0) return minutes === 1_440 ? 'Chaque jour' : `Tous les ${minutes / 1_440} jours`
  if (minutes % 60 === 0) return minutes === 60 ? 'Chaque heure' : `Toutes les ${minutes / 60} heures`
  return `Toutes les ${pluriel(minutes, 'minute')}`
}
