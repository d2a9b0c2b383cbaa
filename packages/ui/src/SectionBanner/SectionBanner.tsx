import { identites, type OrganismeIdentifie } from '../IdentiteOrganisme/identites.ts'

export interface SectionBannerProps {
  /** L’équipe qui tient la section, en toutes lettres. */
  readonly equipe: string
  readonly organisme: OrganismeIdentifie
  /** Comment la joindre : une adresse de courriel, une page, ou une phrase seule quand il n’y a ni l’une ni l’autre. */
  readonly contact?: { readonly libelle: string; readonly href?: string | undefined } | undefined
}

/** En tête des pages d’une section : l’équipe qui la tient, son organisme, comment la joindre. */
export function SectionBanner({ equipe, organisme, contact }: SectionBannerProps) {
  const { sigle, couleur } = identites[organisme]
  return (
    <p className={`sssi-identite sssi-identite--${couleur} sssi-section`}>
      <strong className="sssi-section__sigle">{sigle}</strong>
      <span>{equipe}</span>
      {contact &&
        (contact.href ? <a href={contact.href}>{contact.libelle}</a> : <span>{contact.libelle}</span>)}
    </p>
  )
}
