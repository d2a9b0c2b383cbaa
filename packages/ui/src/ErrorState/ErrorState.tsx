import type { ReactNode } from 'react'
import { Alert } from '../Alert/index.ts'
import { Button } from '../Button/index.ts'

export interface ErrorStateProps {
  /** Ce qui s’est passé. */
  readonly titre: string
  /** Ce qui est sauf, et ce qu’il faut faire. */
  readonly description: ReactNode
  /** À donner au support : numéro de requête, section et version. */
  readonly reference?: string | undefined
  readonly onReessayer?: (() => void) | undefined
  /** Dans une tuile ou un panneau. */
  readonly compact?: boolean | undefined
}

/** Un contenu qui n’a pas pu être affiché : ce qui s’est passé, ce qui est sauf, quoi faire, et une référence. */
export function ErrorState({ titre, description, reference, onReessayer, compact = false }: ErrorStateProps) {
  return (
    <div className="sssi-erreur">
      <Alert
        severity="error"
        role="alert"
        {...(compact ? { small: true, description: titre } : { title: titre, as: 'h2' })}
      />
      <div className="sssi-erreur__suite">
        <p className="sssi-erreur__texte">
          {description}{' '}
          {reference && <span className="sssi-erreur__reference">Référence&nbsp;: {reference}.</span>}
        </p>
        {onReessayer && (
          <Button priority="secondary" size={compact ? 'small' : 'medium'} onClick={onReessayer}>
            Réessayer
          </Button>
        )}
      </div>
    </div>
  )
}
