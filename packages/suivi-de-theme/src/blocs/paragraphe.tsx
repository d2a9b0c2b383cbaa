import { Texte } from './texte.tsx'
import './paragraphe.css'

/** Un paragraphe d’une page de thème : à la largeur où l’on lit sans se perdre, même quand la page est large. */
export function Paragraphe({ children }: { children: string }) {
  return (
    <p className="sssi-theme-paragraphe">
      <Texte>{children}</Texte>
    </p>
  )
}
