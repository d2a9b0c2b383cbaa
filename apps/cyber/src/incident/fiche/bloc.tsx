import { Button } from '@sssi/ui/Button'
import { createContext, use, useRef, useState, type ReactNode } from 'react'

const Fermer = createContext<() => void>(() => {})

/** Referme le bloc où l’on est. */
export const useFermer = () => use(Fermer)

interface Proprietes {
  readonly titre: string
  /** « Modifier », « Ajouter un fait ». */
  readonly geste: string
  readonly peutModifier: boolean
  /** Le formulaire ; il se referme par `useFermer`. */
  readonly formulaire: ReactNode
  readonly children?: ReactNode
}

/** Un bloc de la fiche qui se change sur place. */
export function Bloc({ titre, geste, peutModifier, formulaire, children }: Proprietes) {
  const [ouvert, setOuvert] = useState(false)
  const bouton = useRef<HTMLButtonElement>(null)
  const fermer = () => {
    setOuvert(false)
    // Le bouton revient à la place du formulaire : le focus ne doit pas se perdre avec lui.
    requestAnimationFrame(() => bouton.current?.focus())
  }
  return (
    <section className="sssi-cyber-bloc" aria-label={titre}>
      <h2 className="fr-h5">{titre}</h2>
      {!ouvert && children}
      {ouvert ? (
        <Fermer value={fermer}>{formulaire}</Fermer>
      ) : (
        peutModifier && (
          <Button
            ref={bouton}
            type="button"
            priority="secondary"
            size="small"
            onClick={() => setOuvert(true)}
            nativeButtonProps={{ 'aria-label': geste.includes(' ') ? undefined : `${geste} : ${titre}` }}
          >
            {geste}
          </Button>
        )
      )}
    </section>
  )
}
