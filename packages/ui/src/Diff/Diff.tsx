import { useId, useMemo, type ReactNode } from 'react'
import { comparer, type Fragment, type Nature } from './comparer.ts'

export interface DiffProps {
  /** Ce que l’on compare : le nom du champ. */
  readonly titre?: string | undefined
  readonly avant: string
  readonly apres: string
  readonly libelleAvant?: string | undefined
  readonly libelleApres?: string | undefined
  /** Les gestes : garder l’une, prendre l’autre, réunir. */
  readonly actions?: ReactNode | undefined
}

function Version({
  fragments,
  libelle,
  marque,
}: {
  fragments: readonly Fragment[]
  libelle: string
  marque: Nature
}) {
  const Marque = marque === 'retire' ? 'del' : 'ins'
  const siens = fragments.filter(({ nature }) => nature === 'commun' || nature === marque)
  return (
    <div className="sssi-comparaison__version">
      <p className="sssi-comparaison__libelle">{libelle}</p>
      <div className="sssi-comparaison__texte">
        {siens.length === 0 && <span className="sssi-comparaison__vide">non renseigné</span>}
        {siens.map(({ nature, texte }, rang) =>
          nature === 'commun' ? texte : <Marque key={rang}>{texte}</Marque>,
        )}
      </div>
    </div>
  )
}

/** Deux versions côte à côte, entières, ce qui change marqué et lisible sans la couleur. */
export function Diff({
  titre,
  avant,
  apres,
  libelleAvant = 'Avant',
  libelleApres = 'Après',
  actions,
}: DiffProps) {
  const fragments = useMemo(() => comparer(avant, apres), [avant, apres])
  const id = useId()
  return (
    <div className="sssi-comparaison" role="group" {...(titre && { 'aria-labelledby': id })}>
      {titre && (
        <p id={id} className="sssi-comparaison__titre">
          {titre}
        </p>
      )}
      <Version fragments={fragments} libelle={libelleAvant} marque="retire" />
      <Version fragments={fragments} libelle={libelleApres} marque="ajoute" />
      {actions && <div className="sssi-comparaison__actions">{actions}</div>}
    </div>
  )
}
