import type { RepereDeRoute } from '../router/route-handle.ts'

const PORTAIL = 'Portail SSSI'

/** « A1-001 — Enrichir… · Pilotage · Portail SSSI » : le titre de la page, sa section si elle en a une, le portail. */
export function titreDuDocument({ section }: RepereDeRoute, titre: string): string {
  return [titre, ...(section && section !== titre ? [section] : []), PORTAIL].join(' · ')
}
