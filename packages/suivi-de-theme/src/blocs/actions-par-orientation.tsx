import { Fragment } from 'react'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { grouper } from '../lecture/groupes.ts'
import { ListeDActions } from './liste-d-actions.tsx'

interface Proprietes {
  readonly actions: readonly ActionSuivie[]
  readonly niveau: 'h3' | 'h4'
}

function Orientations({ actions, niveau: Titre }: Proprietes) {
  return grouper(actions, ({ orientation }) => orientation).map((groupe) => (
    <Fragment key={groupe.titre}>
      <Titre className="fr-h6 fr-mb-1v">{groupe.titre}</Titre>
      <ListeDActions actions={groupe.actions} />
    </Fragment>
  ))
}

/**
 * Toutes les actions suivies, sous leur orientation stratégique et dans l’ordre du texte. Chaque thématique numérote les
 * siennes à partir de 01 : quand il y en a plusieurs, elles se distinguent par leur thématique.
 */
export function ActionsParOrientation({ actions }: { actions: readonly ActionSuivie[] }) {
  const thematiques = grouper(actions, ({ thematique }) => thematique)
  if (thematiques.length < 2) return <Orientations actions={actions} niveau="h3" />
  return thematiques.map((groupe) => (
    <Fragment key={groupe.titre}>
      <h3 className="fr-h5 fr-mt-4w fr-mb-1w">{groupe.titre}</h3>
      <Orientations actions={groupe.actions} niveau="h4" />
    </Fragment>
  ))
}
