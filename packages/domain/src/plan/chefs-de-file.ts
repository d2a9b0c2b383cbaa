import type { OrganismeCode } from '../organisme/organisme.ts'
import { organismes } from '../organisme/organisme.ts'

export interface ChefsDeFileImprimes {
  readonly etat: 'designes' | 'a_definir' | 'collectif'
  readonly organismes: readonly OrganismeCode[]
}

/**
 * Reads the « Chefs de file » cell: « DSS et MSA » names two bodies, « A définir » none yet, « OSS » all of them together.
 * A name that is no known body is read as « à définir »: no right is ever derived from it.
 */
export function lireChefsDeFile(imprime: string): ChefsDeFileImprimes {
  if (imprime === 'OSS') return { etat: 'collectif', organismes: [] }
  const codes: OrganismeCode[] = []
  for (const sigle of imprime.split(/ et |\//)) {
    const trouve = organismes.find((o) => o.sigle === sigle.trim())
    if (!trouve) return { etat: 'a_definir', organismes: [] }
    codes.push(trouve.code)
  }
  return { etat: 'designes', organismes: codes }
}
