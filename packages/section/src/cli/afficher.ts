import { formatInstant, formatNombre, typographier } from '@sssi/domain'

/** Une taille en octets, comme on la lit : « 98 ko », « 1,2 Mo ». */
export function enOctets(octets: number): string {
  const absolu = Math.abs(octets)
  if (absolu < 1000) return typographier(`${octets} o`)
  if (absolu < 1_000_000) return `${formatNombre(Math.round(octets / 1000))} ko`
  return `${formatNombre(Math.round(octets / 100_000) / 10)} Mo`
}

export const ecart = (octets: number): string =>
  octets === 0 ? 'égale' : `${octets < 0 ? '−' : '+'}${enOctets(Math.abs(octets))}`

export const enSecondes = (ms: number): string => `${formatNombre(Math.round(ms / 100) / 10)} s`

export const le = (instant: string): string => formatInstant(instant)

/** Des lignes dont les colonnes se suivent, chacune à la largeur de sa plus longue valeur. */
export function colonnes(lignes: readonly (readonly string[])[]): string[] {
  const largeurs = (lignes[0] ?? []).map((_, rang) =>
    Math.max(...lignes.map((ligne) => ligne[rang]?.length ?? 0)),
  )
  return lignes.map((ligne) =>
    ligne
      .map((valeur, rang) => valeur.padEnd(largeurs[rang] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
