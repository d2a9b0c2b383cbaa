/** The text of a third party, taken apart on the server: no markup of theirs is left in it, only what we know how to show. */
export type MorceauDeTexte =
  | { readonly type: 'texte'; readonly texte: string }
  | { readonly type: 'code'; readonly texte: string }
  | { readonly type: 'saut' }
  | { readonly type: 'fort' | 'accent'; readonly enfants: readonly MorceauDeTexte[] }
  /** `adresse` is http or https; `hote` is shown beside the words, which may lie. */
  | {
      readonly type: 'lien'
      readonly adresse: string
      readonly hote: string
      readonly enfants: readonly MorceauDeTexte[]
    }

export type BlocDeTexte =
  | { readonly type: 'paragraphe' | 'titre'; readonly enfants: readonly MorceauDeTexte[] }
  | { readonly type: 'code'; readonly texte: string }
  | { readonly type: 'citation'; readonly blocs: readonly BlocDeTexte[] }
  | {
      readonly type: 'liste'
      readonly ordonnee: boolean
      readonly elements: readonly (readonly BlocDeTexte[])[]
    }
