import { formatNombre } from '@sssi/domain'

/** « 54 ko », « 1,2 Mo ». */
export function poidsDe(octets: number): string {
  return octets < 1_000_000
    ? `${formatNombre(Math.max(1, Math.round(octets / 1000)))}\u00a0ko`
    : `${formatNombre(Math.round(octets / 100_000) / 10)}\u00a0Mo`
}
