import { useEffect, useRef } from 'react'

export interface ErreurDeChamp {
  /** Identifiant HTML du champ à corriger, ou de son groupe de choix. */
  readonly champ: string
  /** La phrase qui dit quoi corriger, la même qu’au champ. */
  readonly message: string
}

export interface ErrorSummaryProps {
  readonly erreurs: readonly ErreurDeChamp[]
}

/** En tête d’un formulaire refusé : ce qui est à corriger, chaque phrase menant à son champ. Prend le focus en arrivant. */
export function ErrorSummary({ erreurs }: ErrorSummaryProps) {
  const bloc = useRef<HTMLDivElement>(null)
  const vide = erreurs.length === 0
  useEffect(() => {
    if (!vide) bloc.current?.focus()
  }, [vide])
  if (vide) return null
  return (
    <div ref={bloc} className="sssi-a-corriger" role="alert" tabIndex={-1}>
      <p className="sssi-a-corriger__titre">
        {erreurs.length > 1 ? `${erreurs.length} champs sont à corriger` : 'Un champ est à corriger'}
      </p>
      <ul>
        {erreurs.map(({ champ, message }) => (
          <li key={champ}>
            <a
              href={`#${champ}`}
              onClick={(clic) => {
                const element = document.getElementById(champ)
                if (!element) return
                // Le routeur prendrait l’ancre pour une navigation ; seul le focus compte.
                clic.preventDefault()
                // Un groupe de choix ne prend pas le focus : c’est son premier choix qui le prend.
                const choix = element.querySelector<HTMLElement>('input, select, textarea')
                ;(choix ?? element).focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
