import type { RouterOutputs } from '@sssi/api/client'
import { libelleOrganisme, libelleRole, type Habilitation } from '@sssi/domain'

/** Un droit accordé, tel que l’API le liste. */
export type Droit = RouterOutputs['administration']['habilitation']['list']['lignes'][number]

/** « chef de projet de l’action A1-001 pour CNAV », « lecteur pour CNAM ». */
export function droitEnMots({ role, organisme, action }: Habilitation): string {
  const nom = libelleRole(role)
  const surAction = action ? ` de l’action ${action}` : ''
  return `${nom.charAt(0).toLowerCase()}${nom.slice(1)}${surAction} pour ${libelleOrganisme(organisme)}`
}
