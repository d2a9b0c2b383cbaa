import { Button } from '@sssi/ui/Button'

interface Proprietes {
  /** « le jalon « Généralisation » ». */
  readonly nom: string
  supprimer(): void
}

/** Au pied d’un formulaire : on ne supprime que ce qu’on a sous les yeux. */
export function BoutonSupprimer({ nom, supprimer }: Proprietes) {
  return (
    <Button
      type="button"
      priority="tertiary no outline"
      size="small"
      iconId="fr-icon-delete-line"
      onClick={supprimer}
      nativeButtonProps={{ 'aria-label': `Supprimer ${nom}` }}
    >
      Supprimer
    </Button>
  )
}
