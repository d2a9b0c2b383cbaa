import { segmenterLesSigles } from '@sssi/domain'

/** Un texte du plan, dont chaque sigle connu porte son sens. */
export function Sigles({ texte }: { texte: string }) {
  return segmenterLesSigles(texte).map(({ texte: morceau, sens }, rang) =>
    sens ? (
      // Les morceaux d’un texte figé ne changent ni d’ordre ni de nombre.
      <abbr key={rang} title={sens}>
        {morceau}
      </abbr>
    ) : (
      morceau
    ),
  )
}
