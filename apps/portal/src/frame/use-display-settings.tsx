import type { HeaderProps } from '@sssi/ui/Header'
import { FENETRE_D_AFFICHAGE } from './display-dialog-id.ts'
import { lazy, Suspense, useState, type ReactNode } from 'react'

const Fenetre = lazy(() => import('./display-dialog.tsx'))

/**
 * Le bouton « Paramètres d’affichage », et sa fenêtre. Elle n’entre dans la page qu’à la première demande : ses images et
 * ses éléments alourdiraient chaque page pour un réglage qu’on fait une fois. Ensuite, le DSFR la rouvre lui-même.
 */
export function useReglagesDAffichage(): { bouton: HeaderProps.QuickAccessItem.Button; fenetre: ReactNode } {
  const [demandee, setDemandee] = useState(false)
  return {
    bouton: {
      iconId: 'fr-icon-theme-fill',
      text: 'Paramètres d’affichage',
      buttonProps: demandee
        ? { 'aria-controls': FENETRE_D_AFFICHAGE, 'data-fr-opened': false }
        : { 'aria-haspopup': 'dialog', onClick: () => setDemandee(true) },
    },
    fenetre: demandee && (
      <Suspense fallback={null}>
        <Fenetre />
      </Suspense>
    ),
  }
}
