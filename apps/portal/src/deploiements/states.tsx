import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'
import type { PlaceDeVersion, SectionDeployee, VersionDeployee } from './deployment.ts'

type Etat = Pick<EtatBadgeProps, 'ton' | 'icone'> & { readonly libelle: string }

const PLACES: Record<PlaceDeVersion, Etat> = {
  active: { ton: 'succes', icone: 'fr-icon-checkbox-circle-fill', libelle: 'Active' },
  canari: { ton: 'info', icone: 'fr-icon-seedling-fill', libelle: 'Canari' },
  epinglee: { ton: 'alerte', icone: 'fr-icon-map-pin-2-fill', libelle: 'Épinglée' },
  precedente: { ton: 'neutre', icone: 'fr-icon-arrow-go-back-fill', libelle: 'Précédente' },
}

function Badge({ ton, icone, libelle }: Etat) {
  return (
    <EtatBadge petit ton={ton} icone={icone}>
      {libelle}
    </EtatBadge>
  )
}

export const PlaceBadge = ({ place }: { place: PlaceDeVersion }) => <Badge {...PLACES[place]} />

/** Vrai si le portail et l’API servent la version telle qu’elle s’y attend ; sinon, pourquoi, mot pour mot. */
export function Compatibilite({ incompatibilites }: Pick<VersionDeployee, 'incompatibilites'>) {
  if (incompatibilites.length === 0)
    return <Badge ton="succes" icone="fr-icon-checkbox-circle-fill" libelle="Compatible" />
  return (
    <>
      <Badge ton="erreur" icone="fr-icon-error-warning-fill" libelle="Incompatible" />
      <ul className="sssi-portail-refus">
        {incompatibilites.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </>
  )
}

/** Ce qui retient la section de bouger : épingle, verrou. */
export function Retenues({ epingle, verrou }: Pick<SectionDeployee, 'epingle' | 'verrou'>) {
  if (!epingle && !verrou) return 'Libre'
  return (
    <span className="sssi-portail-etats">
      {epingle && <PlaceBadge place="epinglee" />}
      {verrou && <Badge ton="alerte" icone="fr-icon-lock-fill" libelle="Verrouillée" />}
    </span>
  )
}
