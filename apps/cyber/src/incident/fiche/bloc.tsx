import { Button } from '@sssi/ui/Button'
import { createContext, use, useRef, useState, type ReactNode } from 'react'

/** Donne à un formulaire de quoi se refermer, là où il remplace autre chose qu’un bloc. */
export const FermerLeBloc = createContext<() => void>(() => {})

/** Referme le bloc où l’on est. */
export const useFermer = () => use(FermerLeBloc)

interface Proprietes {
  readonly titre: string
  /** « Modifier », « Ajouter un fait ». */
  readonly geste: string
  readonly peutModifier: boolean
  /** Le formulaire ; il se referme par `useFermer`. */
  readonly formulaire: ReactNode
  readonly children?: ReactNode
}

/** Un formulaire qui s’ouvre à la place de ce qu’il change, et se referme sur le bouton qui l’a ouvert. */
export function useRepli() {
  const [ouvert, setOuvert] = useState(false)
  const bouton = useRef<HTMLButtonElement>(null)
  const fermer = () => {
    setOuvert(false)
    // Le bouton revient à la place du formulaire : le focus ne doit pas se perdre avec lui.
    requestAnimationFrame(() => bouton.current?.focus())
  }
  return { ouvert, ouvrir: () => setOuvert(true), fermer, bouton }
}

/** Un bloc de la fiche qui se change sur place. */
export function Bloc({ titre, geste, peutModifier, formulaire, children }: Proprietes) {
  const { ouvert, ouvrir, fermer, bouton } = useRepli()
  return (
    <section className="sssi-cyber-bloc" aria-label={titre}>
      <h2 className="fr-h5">{titre}</h2>
      {!ouvert && children}
      {ouvert ? (
        <FermerLeBloc value={fermer}>{formulaire}</FermerLeBloc>
      ) : (
        peutModifier && (
          <Button
            ref={bouton}
            type="button"
            priority="secondary"
            size="small"
            onClick={ouvrir}
            nativeButtonProps={{ 'aria-label': geste.includes(' ') ? undefined : `${geste} : ${titre}` }}
          >
            {geste}
          </Button>
        )
      )}
    </section>
  )
}
