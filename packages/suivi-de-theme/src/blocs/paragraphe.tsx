import { Texte } from './texte.tsx'

/** Un paragraphe d’une page de thème : à la largeur où l’on lit sans se perdre, même quand la page est large. */
export function Paragraphe({ children }: { children: string }) {
  return (
    <p className="fr-col-12 fr-col-lg-8 fr-mb-1w">
      <Texte>{children}</Texte>
    </p>
  )
}
