import { Button } from '@sssi/ui/Button'

interface Proprietes {
  readonly children: string
  /** Ce que le bouton fait, quand son libellé ne dit pas sur quoi. */
  readonly precision?: string
  readonly petit?: boolean
  commencer(): void
}

/** Un geste à décider : ouvre sa fenêtre. */
export function GesteButton({ children, precision, petit = false, commencer }: Proprietes) {
  return (
    <Button
      type="button"
      priority={petit ? 'tertiary' : 'secondary'}
      size={petit ? 'small' : 'medium'}
      onClick={commencer}
      nativeButtonProps={{ 'aria-haspopup': 'dialog', ...(precision && { 'aria-label': precision }) }}
    >
      {children}
    </Button>
  )
}
