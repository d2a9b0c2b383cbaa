import { useId } from 'react'

export interface ProgressProps {
  readonly libelle: string
  readonly valeur: number
  readonly max: number
  /** Ce que la barre montre, en mots : « 5 rubriques sur 8 ». */
  readonly texte: string
}

/** Une barre de progression, toujours avec ses mots. Un progrès inconnu s’écrit : il n’a pas de barre. */
export function Progress({ libelle, valeur, max, texte }: ProgressProps) {
  const id = useId()
  return (
    <div className="sssi-progression">
      <label htmlFor={id}>{libelle}</label>
      <progress id={id} className="sssi-progression__barre" value={valeur} max={max} />
      <span>{texte}</span>
    </div>
  )
}
