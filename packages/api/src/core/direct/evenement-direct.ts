import type { Diffusion } from '@sssi/domain/cyber'

/** Un message que le portail montre sur toutes ses pages à ceux qui peuvent lire l’évènement. */
export interface AvisDirect {
  readonly titre: string
  readonly texte: string
  /** L’adresse, dans le portail, de ce dont il parle. */
  readonly lien: string
  readonly libelleDuLien: string
  readonly gravite: 'information' | 'avertissement' | 'erreur'
  /** La permission qui oblige à répondre avant de le fermer ; absente, chacun peut le fermer. */
  readonly retenuPar?: string
}

/** Un évènement tel qu’il est gardé. */
export interface EvenementDirect {
  readonly id: number
  readonly le: Date
  readonly sujet: string
  readonly objetId: string
  readonly fait: string
  readonly diffusion: Diffusion
  readonly donnees: Record<string, unknown>
  readonly avis: AvisDirect | null
  readonly changeLAvis: boolean
}
