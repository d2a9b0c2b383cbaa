import type { ReactNode } from 'react'

/** Au-delà, un titre à la taille d’un `h1` prendrait l’écran : les intitulés officiels passent souvent 150 caractères. */
const LONG = 80

export interface PageTitleProps {
  /** Le titre de la page, égal au début du titre du document. */
  readonly children: ReactNode
  /** Badges ou rattachement, au-dessus du titre. */
  readonly surtitre?: ReactNode | undefined
  /** Une ou deux phrases : à quoi sert la page. */
  readonly intro?: ReactNode | undefined
  readonly actions?: ReactNode | undefined
}

/**
 * L’unique `h1` d’une page. Il peut recevoir le focus : c’est là que l’hôte le porte après une navigation, pour que le
 * nouveau titre soit lu.
 */
export function PageTitle({ children, surtitre, intro, actions }: PageTitleProps) {
  const long = typeof children === 'string' && children.length > LONG
  return (
    <div className="sssi-titre">
      {surtitre && <div className="sssi-titre__surtitre">{surtitre}</div>}
      <h1 className={long ? 'sssi-titre__h1 sssi-titre__h1--long' : 'sssi-titre__h1'} tabIndex={-1}>
        {children}
      </h1>
      {intro && <p className="sssi-titre__intro">{intro}</p>}
      {actions && <div className="sssi-titre__actions">{actions}</div>}
    </div>
  )
}
