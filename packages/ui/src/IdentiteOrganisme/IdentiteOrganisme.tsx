import type { ReactNode } from 'react'
import { identites, type OrganismeIdentifie } from './identites.ts'

export interface IdentiteOrganismeProps {
  readonly organisme: OrganismeIdentifie
  readonly children?: ReactNode | undefined
}

/** L’étiquette d’un organisme, à sa couleur d’accent ; son sigle y est toujours écrit. */
export function IdentiteOrganisme({
  organisme,
  children = identites[organisme].sigle,
}: IdentiteOrganismeProps) {
  return (
    <span className={`sssi-identite sssi-identite--${identites[organisme].couleur} sssi-identite__etiquette`}>
      {children}
    </span>
  )
}
