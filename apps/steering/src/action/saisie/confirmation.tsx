import { createModal, useIsModalOpen } from '@sssi/ui/Modal'
import { useEffect, type ReactNode } from 'react'

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

const modale = createModal({ id: 'sssi-steering-confirmation', isOpenedByDefault: false })

/** Une question qui interrompt l’agent : fermer la fenêtre, c’est répondre non. */
export default function Confirmation(proprietes: ProprietesDeConfirmation) {
  const { titre, oui, non, prudente, children, confirmer, fermer } = proprietes
  useIsModalOpen(modale, { onConceal: fermer })
  useEffect(() => {
    let image = 0
    const ouvrir = () => {
      try {
        modale.open()
      } catch {
        // Montée seulement quand la question se pose : le DSFR ne la connaît qu’à l’image suivante.
        image = requestAnimationFrame(ouvrir)
      }
    }
    ouvrir()
    return () => cancelAnimationFrame(image)
  }, [])
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
