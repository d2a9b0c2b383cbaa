import type { DeploiementEnregistre } from '../../core/registre/deploiement-de-section.table.ts'

export const SANS_CANARI = {
  canariVersion: null,
  canariPart: 0,
  canariGraine: null,
  canariDepuis: null,
} as const satisfies Partial<DeploiementEnregistre>

/** La version devient celle de tous ; le canari prend fin, ce qu’il éprouvait est décidé. */
export function rendreActive(
  lue: DeploiementEnregistre,
  version: string,
  { par, le }: { readonly par: string | null; readonly le: Date },
): Partial<DeploiementEnregistre> {
  if (lue.versionActive === version) return SANS_CANARI
  return {
    ...SANS_CANARI,
    versionActive: version,
    versionPrecedente: lue.versionActive,
    activeDepuis: le,
    activePar: par,
  }
}
