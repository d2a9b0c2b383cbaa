import type { Jour } from '../../temps/jour.ts'
import { ajouterJours, anneeDe, jourDe } from '../../temps/jour.ts'

/** Sunday of Easter, by the Gregorian computus of Meeus. */
function paques(annee: number): Jour {
  const a = annee % 19
  const b = Math.floor(annee / 100)
  const c = annee % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const mois = String(Math.floor(f / 31)).padStart(2, '0')
  return `${annee}-${mois}-${String((f % 31) + 1).padStart(2, '0')}`
}

const fixes = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
const apresPaques = [1, 39, 50]

/** The eleven legal holidays of metropolitan France (Code du travail, art. L. 3133-1), in order. */
export function joursFeries(annee: number): Jour[] {
  const dimanche = paques(annee)
  return [
    ...fixes.map((jour) => `${annee}-${jour}`),
    ...apresPaques.map((nombre) => ajouterJours(dimanche, nombre)),
  ].toSorted()
}

export function estFerie(jour: Jour): boolean {
  return joursFeries(anneeDe(jour)).includes(jour)
}

/** From Monday to Friday, between two hours of Paris (« 08:00 », « 19:00 »; the end is excluded). */
export interface HeuresOuvrees {
  readonly debut: string
  readonly fin: string
}

const heureAParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
})

/** Whether somebody is at their desk in Paris at that instant: neither a night, nor a week-end, nor a holiday. */
export function estOuvre(instant: Date, { debut, fin }: HeuresOuvrees): boolean {
  const jour = jourDe(instant)
  const rang = new Date(`${jour}T00:00:00Z`).getUTCDay()
  const heure = heureAParis.format(instant)
  return rang >= 1 && rang <= 5 && !estFerie(jour) && heure >= debut && heure < fin
}
