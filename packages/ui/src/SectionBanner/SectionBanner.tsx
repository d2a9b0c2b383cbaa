import { Lien } from '../Lien/index.ts'
import { classeDIdentite, type Identite } from '../IdentiteOrganisme/identites.ts'

export interface SectionBannerProps {
  /** L’équipe qui tient la section. */
  readonly equipe: string
  /** L’identité de son organisme : une couleur d’accent, jamais un second système de design. */
  readonly identite: Identite
  /** Une adresse de courriel, ou une phrase qui dit comment la joindre. */
  readonly contact: string
}

/** En tête des pages d’une section : qui la tient, et comment joindre cette équipe. */
export function SectionBanner({ equipe, identite, contact }: SectionBannerProps) {
  return (
    <p className={`sssi-bandeau-de-section ${classeDIdentite(identite)}`}>
      <strong>{equipe}</strong>
      {contact.includes('@') ? <Lien href={`mailto:${contact}`}>{contact}</Lien> : <span>{contact}</span>}
    </p>
  )
}
