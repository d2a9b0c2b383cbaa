import { Alert } from '../Alert/index.ts'
import { Button } from '../Button/index.ts'

export interface ErrorStateProps {
  /** Ce qui est arrivé. */
  readonly titre: string
  /** Ce qui est préservé, et ce qu’on peut faire. */
  readonly description: string
  /** À donner à l’assistance. */
  readonly reference?: string | null
  readonly onReessayer?: () => void
  /** Dans un bloc ou une tuile, où la place est comptée. */
  readonly compact?: boolean
}

/** Ce qui n’a pas pu être affiché, à sa place : ce qui est arrivé, ce qui est préservé, et un nouvel essai. */
export function ErrorState({ titre, description, reference, onReessayer, compact = false }: ErrorStateProps) {
  const texte = (
    <>
      {compact && <strong>{titre}. </strong>}
      {description}
      {reference && <span className="sssi-panne__reference">Référence : {reference}</span>}
    </>
  )
  return (
    <div className="sssi-panne" role="alert">
      {compact ? (
        <Alert severity="error" small description={texte} />
      ) : (
        <Alert severity="error" as="h2" title={titre} description={texte} />
      )}
      {onReessayer && (
        <Button
          priority="secondary"
          size={compact ? 'small' : 'medium'}
          iconId="fr-icon-refresh-line"
          onClick={onReessayer}
        >
          Réessayer
        </Button>
      )}
    </div>
  )
}
