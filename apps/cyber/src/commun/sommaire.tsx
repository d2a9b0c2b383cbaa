import { Summary } from '@sssi/ui/Summary'
import './sommaire.css'

export interface Partie {
  /** L’identifiant de son titre. */
  readonly id: string
  readonly titre: string
}

/** Le plan d’une longue page : chaque partie s’y atteint d’un lien. */
export function Sommaire({ parties }: { readonly parties: readonly Partie[] }) {
  return (
    <Summary
      className="sssi-cyber-sommaire fr-mb-4w"
      title="Sommaire"
      as="h2"
      links={parties.map(({ id, titre }) => ({ text: titre, linkProps: { href: `#${id}` } }))}
    />
  )
}
