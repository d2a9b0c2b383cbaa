import type { EvenementEnDirect } from '@sssi/section'

/** Un message que le serveur demande de montrer sur toutes les pages de cet agent. */
export interface Notice {
  readonly titre: string
  readonly texte: string
  readonly lien: string
  readonly libelleDuLien: string
  readonly gravite: 'information' | 'avertissement' | 'erreur'
  /** Faux tant que l’agent doit y répondre. */
  readonly fermable: boolean
}

/** Un évènement reçu ; `avis` y remplace ce que l’on montrait de cet objet, ou le retire (`null`). */
export interface EvenementRecu extends EvenementEnDirect {
  readonly avis?: Notice | null
  /** Il remontre un avis d’avant la page : rien de ce qu’elle a lu n’a changé. */
  readonly rappel?: true
}

export interface NoticeMontree extends Notice {
  /** L’objet dont elle parle : une seule notice par objet. */
  readonly cle: string
  /** Cette version de la notice : fermée, elle ne revient que si une autre la remplace. */
  readonly version: string
}

/** Les notices à montrer après cet évènement, de la plus ancienne à la plus récente. */
export function apres(notices: readonly NoticeMontree[], evenement: EvenementRecu): readonly NoticeMontree[] {
  const { avis, sujet, objetId, le } = evenement
  if (avis === undefined) return notices
  const cle = `${sujet}/${objetId}`
  const autres = notices.filter((notice) => notice.cle !== cle)
  return avis === null ? autres : [...autres, { ...avis, cle, version: `${cle}/${le}` }]
}
