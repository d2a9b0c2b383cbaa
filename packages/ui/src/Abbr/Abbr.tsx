import { decouper } from './decouper.ts'

export interface AbbrProps {
  readonly texte: string
  /** Sigle → ce qu’il veut dire. */
  readonly dictionnaire: Readonly<Record<string, string>>
}

/** Un texte dont les sigles disent ce qu’ils veulent dire, au survol et aux lecteurs d’écran. */
export function Abbr({ texte, dictionnaire }: AbbrProps) {
  return decouper(texte, dictionnaire).map((morceau, rang) =>
    morceau.sens === null ? (
      morceau.texte
    ) : (
      <abbr key={rang} title={morceau.sens}>
        {morceau.texte}
      </abbr>
    ),
  )
}
