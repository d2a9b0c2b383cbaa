import type { ReactNode } from 'react'

export interface PassageProps {
  /** Les mots du texte, sans guillemets : ils sont posés ici. */
  readonly texte: ReactNode
  /** Où ils se lisent : « SSSI 6.6, axe 5 ». */
  readonly passage: string
}

/** Une phrase citée d’un texte officiel, avec l’endroit où elle se lit. */
export function Passage({ texte, passage }: PassageProps) {
  return (
    <figure className="sssi-passage">
      <blockquote className="sssi-passage__texte">«&nbsp;{texte}&nbsp;»</blockquote>
      <figcaption className="sssi-passage__source">{passage}</figcaption>
    </figure>
  )
}
