import { identites, type OrganismeIdentifie } from '../IdentiteOrganisme/identites.ts'

export interface SectionBannerProps {
  /** L’équipe qui tient la section, en toutes lettres. */
  readonly equipe: string
  readonly organisme: OrganismeIdentifie
  /** Où la joindre : une adresse de courriel, ou une page. */
  readonly contact?: { readonly libelle: string; readonly href: string }
}

/** En tête des pages d’une section : l’équipe qui la tient, son organisme, comment la joindre. */
export function SectionBanner({ equipe, organisme, contact }: SectionBannerProps) {
  const { sigle, couleur } = identites[organisme]
  return (
    <p className={`sssi-identite sssi-identite--${couleur} sssi-section`}>
      <strong className="sssi-section__sigle">{sigle}</strong>
      <span>{equipe}</span>
      {contact && <a href={contact.href}>{contact.libelle}</a>}
    </p>
  )
}
