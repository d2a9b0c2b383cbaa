import { Display } from '@sssi/ui/Display'
import { createModal } from '@sssi/ui/Modal'
import { useEffect } from 'react'
import { FENETRE_D_AFFICHAGE } from './display-dialog-id.ts'

type Dsfr = (element: HTMLElement | null) => { readonly modal?: unknown } | undefined

const { open } = createModal({ isOpenedByDefault: false, id: FENETRE_D_AFFICHAGE })

/** Le DSFR ne prend en charge la fenêtre qu’un instant après son arrivée dans la page. */
function estPrete(): boolean {
  const { dsfr } = window as Window & { dsfr?: Dsfr }
  return dsfr?.(document.getElementById(FENETRE_D_AFFICHAGE))?.modal !== undefined
}

/** La fenêtre « Paramètres d’affichage » du DSFR, qui s’ouvre d’elle-même en arrivant. */
export default function DisplayDialog() {
  useEffect(() => {
    let image = 0
    const ouvrir = () => {
      if (estPrete()) open()
      else image = requestAnimationFrame(ouvrir)
    }
    ouvrir()
    return () => cancelAnimationFrame(image)
  }, [])
  return <Display />
}
