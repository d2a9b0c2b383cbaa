import { ajouterMois } from '../../temps/jour.ts'

/**
 * How the legal delays are counted. Règlement (CEE, Euratom) n° 1182/71, art. 3, gives the longest reading: the hour of the
 * event is not counted, a delay in months ends at the last hour of its day, and a delay that is not in hours and ends on a
 * holiday runs to the next working day. The portal keeps the earliest reading, so that no date it shows is later than the
 * law's: hours are real hours, counted from the instant itself, on holidays and at night as on any day (art. 3 § 3); a month
 * ends at the same local hour of the same day of the next month, in Paris, or on its last day when it has no such day
 * (art. 3 § 2 c); nothing is moved to the next working day.
 */
export type Delai =
  { readonly unite: 'heures'; readonly nombre: number } | { readonly unite: 'mois'; readonly nombre: number }

const HEURE_MS = 3_600_000
const JOURNEE_MS = 24 * HEURE_MS

const murAParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** What the clock on the wall is ahead of UTC at that instant, in milliseconds. */
function avance(instant: number): number {
  const secondes = Math.floor(instant / 1000) * 1000
  return Date.parse(`${murAParis.format(secondes).replace(' ', 'T')}Z`) - secondes
}

/**
 * The instant when the wall clock of Paris shows this time. An hour that the change of March skips is read an hour later; one
 * that the change of October repeats is the first of the two, the earlier date.
 */
function instantDuMur(mur: number): number {
  const veille = mur - avance(mur - JOURNEE_MS)
  const lendemain = mur - avance(mur + JOURNEE_MS)
  const justes = [veille, lendemain].filter((instant) => instant + avance(instant) === mur)
  return justes.length > 0 ? Math.min(...justes) : veille
}

function apresDesMois(instant: number, nombre: number): number {
  const mur = instant + avance(instant)
  const jour = new Date(mur).toISOString().slice(0, 10)
  const dansLaJournee = mur - Date.parse(`${jour}T00:00:00Z`)
  return instantDuMur(Date.parse(`${ajouterMois(jour, nombre)}T00:00:00Z`) + dansLaJournee)
}

/** When the delay ends, counted from an ISO instant. Instant in, instant out. */
export function ajouterDelai(depuis: string, { unite, nombre }: Delai): string {
  const depart = Date.parse(depuis)
  return new Date(
    unite === 'heures' ? depart + nombre * HEURE_MS : apresDesMois(depart, nombre),
  ).toISOString()
}

/** « 24 heures », « 1 mois ». */
export const libelleDelai = ({ unite, nombre }: Delai): string =>
  unite === 'mois' ? `${nombre} mois` : `${nombre} ${nombre > 1 ? 'heures' : 'heure'}`

/** « 3 h », « 2 h 05 min », « 12 min », « 4 jours »: how long, for a screen; minutes matter only under a day. */
export function libelleDuree(millisecondes: number): string {
  const minutes = Math.floor(Math.abs(millisecondes) / 60_000)
  const heures = Math.floor(minutes / 60)
  if (heures >= 72) return `${Math.floor(heures / 24)} jours`
  if (heures >= 24) return `${heures} h`
  const reste = minutes % 60
  if (heures === 0) return reste === 0 ? 'moins d’une minute' : `${reste} min`
  return reste === 0 ? `${heures} h` : `${heures} h ${String(reste).padStart(2, '0')} min`
}

/** What a date-and-time field shows of an instant: the wall clock of Paris, « 2026-11-22T09:30 ». */
export function versLeMurDeParis(iso: string): string {
  const instant = Date.parse(iso)
  return new Date(instant + avance(instant)).toISOString().slice(0, 16)
}

/** The instant of a date-and-time field, ISO; null while it is not one. */
export function depuisLeMurDeParis(mur: string): string | null {
  const lu = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(mur) ? Date.parse(`${mur}Z`) : Number.NaN
  return Number.isNaN(lu) ? null : new Date(instantDuMur(lu)).toISOString()
}
