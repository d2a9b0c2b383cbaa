import type { ComponentType } from 'react'
import { defineSection } from './define-section.ts'
import { manifesteDeTest as manifeste } from './testing/manifeste.ts'

declare const page: () => Promise<{ default: ComponentType<Record<never, never>> }>
declare const panneau: () => Promise<{ default: ComponentType<{ code: string }> }>
declare const exigeante: () => Promise<{ default: ComponentType<{ couleur: string }> }>

const pages = { accueil: page, fiche: page }
const contributions = { tuile: page, panneau }

/** Ce que le manifeste promet, ni plus ni moins. */
export const complete = defineSection(manifeste, { pages, contributions })

export const pageOubliee = defineSection(manifeste, {
  // @ts-expect-error la page « fiche » est déclarée et n’est pas livrée
  pages: { accueil: page },
  contributions,
})

export const pageEnTrop = defineSection(manifeste, {
  // @ts-expect-error la page « journal » est livrée et n’est pas déclarée
  pages: { accueil: page, fiche: page, journal: page },
  contributions,
})

export const contributionOubliee = defineSection(manifeste, {
  pages,
  // @ts-expect-error la contribution « panneau » est déclarée et n’est pas livrée
  contributions: { tuile: page },
})

export const contributionEnTrop = defineSection(manifeste, {
  pages,
  // @ts-expect-error la contribution « bandeau » est livrée et n’est pas déclarée
  contributions: { tuile: page, panneau, bandeau: page },
})

export const pageQuiExige = defineSection(manifeste, {
  // @ts-expect-error le portail ne donne aucune propriété à une page
  pages: { accueil: exigeante, fiche: page },
  contributions,
})

export const panneauQuiExigeAutreChose = defineSection(manifeste, {
  pages,
  // @ts-expect-error l’emplacement « action.panneau » donne un code, pas une couleur
  contributions: { tuile: page, panneau: exigeante },
})

export const tuileQuiAttendUnCode = defineSection(manifeste, {
  pages,
  // @ts-expect-error l’emplacement « tableauDeBord.tuile » ne donne pas de code
  contributions: { tuile: panneau, panneau },
})

export const pageChargeeDEmblee = defineSection(manifeste, {
  // @ts-expect-error une page est une fonction qui charge son code, pas le composant lui-même
  pages: { accueil: () => null, fiche: page },
  contributions,
})
