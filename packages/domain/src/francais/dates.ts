import type { Jour } from '../temps/jour.ts'
import { jourDe } from '../temps/jour.ts'

const longue = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const heure = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

/** « 12 mars 2026 », « 1er mars 2026 », with no-break spaces so that a date stays on one line. */
export function formatDateLongue(jour: Jour): string {
  return longue
    .format(new Date(`${jour}T00:00:00Z`))
    .replace(/^1(?= )/, '1er')
    .replaceAll(' ', '\u00a0')
}

/** « 12/03/2026 », for tables. */
export function formatDateCourte(jour: Jour): string {
  const [annee, mois, quantieme] = jour.split('-')
  return `${quantieme}/${mois}/${annee}`
}

/** « 12 mars 2026 à 14:05 », in Paris. */
export function formatInstant(instant: string): string {
  return `${formatDateLongue(jourDe(instant))} à ${heure.format(new Date(instant))}`
}
