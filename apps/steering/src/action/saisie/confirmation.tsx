import { createModal, useIsModalOpen } from '@sssi/ui/Modal'
import type { ReactNode } from 'react'

export interface ProprietesDeConfirmation {
  readonly titre: string
  readonly oui: string
  readonly non: string
  /** Le choix prudent est le bouton principal ; faux quand l’agent vient de demander ce qu’il confirme. */
  readonly prudente: boolean
  readonly children: ReactNode
  confirmer(): void
  fermer(): void
}

// Montée seulement quand la question se pose, elle s’ouvre d’elle-même.
const modale = createModal({ id: 'sssi-steering-confirmation', isOpenedByDefault: true })

/** Une question qui interrompt l’agent : fermer la fenêtre, c’est répondre non. */
export default function Confirmation(proprietes: ProprietesDeConfirmation) {
  const { titre, oui, non, prudente, children, confirmer, fermer } = proprietes
  useIsModalOpen(modale, { onConceal: fermer })
  const accepter = {
    children: oui,
    onClick: confirmer,
    priority: prudente ? 'secondary' : 'primary',
  } as const
  const refuser = { children: non, priority: prudente ? 'primary' : 'secondary' } as const
  return (
    <modale.Component
      title={titre}
      titleAs="h2"
      buttons={prudente ? [accepter, refuser] : [refuser, accepter]}
    >
      {children}
    </modale.Component>
  )
}
