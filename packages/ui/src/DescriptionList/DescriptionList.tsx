import { Fragment, type ReactNode } from 'react'

export interface Description {
  readonly terme: string
  /** `null` : la valeur n’est pas renseignée, et c’est écrit. */
  readonly valeur: ReactNode
}

export interface DescriptionListProps {
  readonly elements: readonly Description[]
  /** Le terme au-dessus de sa valeur, dans une colonne étroite. */
  readonly empilee?: boolean | undefined
}

/** Des faits nommés. Ce qui manque se lit « non renseigné », jamais un tiret. */
export function DescriptionList({ elements, empilee = false }: DescriptionListProps) {
  return (
    <dl className={empilee ? 'sssi-faits sssi-faits--empilee' : 'sssi-faits'}>
      {elements.map(({ terme, valeur }) => (
        <Fragment key={terme}>
          <dt className="sssi-faits__terme">{terme}</dt>
          <dd className="sssi-faits__valeur">
            {valeur ?? <span className="sssi-faits__manque">non renseigné</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
