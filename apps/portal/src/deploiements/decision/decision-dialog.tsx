import { createModal, useIsModalOpen } from '@sssi/ui/Modal'
import { useEffect } from 'react'
import type { SectionDeployee } from '../deployment.ts'
import { DecisionForm } from './decision-form.tsx'
import type { Decision } from './decision.ts'
import { titreDe } from './wording.ts'

const fenetre = createModal({ isOpenedByDefault: false, id: 'decision-de-deploiement' })

interface Proprietes {
  readonly section: SectionDeployee
  readonly decision: Decision | null
  onFerme(): void
}

/** La fenêtre d’un geste : ce qu’il change, ce qu’il demande, et le bouton qui décide. */
export function DecisionDialog({ section, decision, onFerme }: Proprietes) {
  useIsModalOpen(fenetre, { onConceal: onFerme })
  useEffect(() => {
    if (decision) fenetre.open()
  }, [decision])
  return (
    <fenetre.Component
      title={decision ? titreDe(section, decision) : 'Décider'}
      titleAs="h2"
      concealingBackdrop={false}
    >
      {decision && <DecisionForm section={section} decision={decision} fermer={() => fenetre.close()} />}
    </fenetre.Component>
  )
}
