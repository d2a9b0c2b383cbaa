import { classeDIdentite, type Identite } from './identites.ts'

export interface IdentiteOrganismeProps {
  readonly identite: Identite
  /** Le sigle ou le nom, toujours écrit : la couleur ne dit rien seule. */
  readonly nom: string
}

/** Le sigle d’un organisme, souligné de sa couleur d’accent. */
export function IdentiteOrganisme({ identite, nom }: IdentiteOrganismeProps) {
  return <span className={`sssi-identite ${classeDIdentite(identite)}`}>{nom}</span>
}
