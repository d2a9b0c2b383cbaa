/** A calendar day, « YYYY-MM-DD »: compares as text. */
export type Jour = string

const uneJournee = 86_400_000

function enUtc(jour: Jour): number {
  return Date.parse(`${jour}T00:00:00Z`)
}

function depuisUtc(instant: number): Jour {
  return new Date(instant).toISOString().slice(0, 10)
}

export function ajouterJours(jour: Jour, nombre: number): Jour {
  return depuisUtc(enUtc(jour) + nombre * uneJournee)
}

/** Adds calendar months; the 31st becomes the last day of a shorter month (31 January + 1 = 28 or 29 February). */
export function ajouterMois(jour: Jour, nombre: number): Jour {
  const [annee = 0, mois = 1, quantieme = 1] = jour.split('-').map(Number)
  const premier = new Date(Date.UTC(annee, mois - 1 + nombre, 1))
  const dernier = new Date(Date.UTC(premier.getUTCFullYear(), premier.getUTCMonth() + 1, 0)).getUTCDate()
  premier.setUTCDate(Math.min(quantieme, dernier))
  return depuisUtc(premier.getTime())
}

/** Days from the first to the second; negative when the second is earlier. */
export function joursEntre(debut: Jour, fin: Jour): number {
  return Math.round((enUtc(fin) - enUtc(debut)) / uneJournee)
}

export function anneeDe(jour: Jour): number {
  return Number(jour.slice(0, 4))
}

/** Where a day stands on an axis of years: 2026 on 1 January 2026, about 2026.5 in early July. */
export function anneeFractionnee(jour: Jour): number {
  const annee = anneeDe(jour)
  const premier = `${annee}-01-01`
  return annee + joursEntre(premier, jour) / joursEntre(premier, `${annee + 1}-01-01`)
}

/** The Swedish locale writes days as ISO does. */
const jourAParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** The day it was in Paris at that instant: what an agent reads on the calendar when they publish at 00:30. */
export function jourDe(instant: string | Date): Jour {
  return jourAParis.format(typeof instant === 'string' ? new Date(instant) : instant)
}
