export interface PassageProps {
  /** Les mots du texte, sans guillemets : ils sont posés ici. */
  readonly texte: string
  /** Où ils se lisent : « SSSI § 6.6, axe 5 ». */
  readonly passage: string
}

/** Des guillemets dans une citation se composent en guillemets anglais. */
const citer = (texte: string): string => texte.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')

/** Une phrase citée d’un texte officiel, avec l’endroit où elle se lit. */
export function Passage({ texte, passage }: PassageProps) {
  return (
    <figure className="sssi-passage">
      <blockquote className="sssi-passage__texte">«&nbsp;{citer(texte)}&nbsp;»</blockquote>
      <figcaption className="sssi-passage__source">{passage}</figcaption>
    </figure>
  )
}
