import type { RouterOutputs } from '@sssi/api/client'

/** La fiche telle que l’API la donne à cet agent : le texte, le suivi, ce qui s’en déduit, et ses droits. */
export type FicheAction = RouterOutputs['steering']['action']['get']
export type Personne = FicheAction['personnes']['chefsDeProjet'][number]
export type EtatDIndicateur = FicheAction['indicateurs'][number]
