import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { grouper } from '../lecture/groupes.ts'
import { ListeDActions } from './liste-d-actions.tsx'

/** Toutes les actions suivies, sous leur orientation stratégique et dans l’ordre du texte. */
export function ActionsParOrientation({ actions }: { actions: readonly ActionSuivie[] }) {
  return grouper(actions, ({ thematique, orientation }) => `${thematique}\n${orientation}`).map((groupe) => (
    <section key={groupe.titre}>
      <h3 className="fr-h6 fr-mb-1v">{groupe.actions[0]?.orientation}</h3>
      <ListeDActions actions={groupe.actions} />
    </section>
  ))
}
