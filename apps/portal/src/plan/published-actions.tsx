import './plan.css'
import { lireHorizonLegal, type ActionDuPlan } from '@sssi/domain'
import { Sigles } from './sigles.tsx'
import { parThematique } from './plan-publie.ts'

function ActionPubliee({ action }: { action: ActionDuPlan }) {
  const imprime =
    lireHorizonLegal(action.horizon).etat === 'illisible'
      ? `«\u00A0${action.horizon}\u00A0», tel qu’imprimé`
      : action.horizon
  return (
    <li id={action.code} className="sssi-portail-action">
      <strong>{action.code}</strong> <Sigles texte={action.libelle} />
      <p className="sssi-portail-action__faits">
        Chef de file&nbsp;: <Sigles texte={action.chefsDeFile} /> · Horizon légal&nbsp;: {imprime}
      </p>
    </li>
  )
}

interface Proprietes {
  readonly actions: readonly ActionDuPlan[]
  /** Niveau du titre des thématiques ; celui des orientations le suit. */
  readonly niveau: 2 | 3
}

/** Des actions du plan publié, dans les mots et l’ordre du texte. Rien du suivi. */
export function ActionsPubliees({ actions, niveau }: Proprietes) {
  const Titre = `h${niveau}` as const
  const SousTitre = niveau === 2 ? 'h3' : 'h4'
  return parThematique(actions).map((thematique) => (
    <section key={thematique.titre} className="sssi-portail-thematique">
      <Titre className="fr-h3">
        <Sigles texte={thematique.titre} />
      </Titre>
      {thematique.orientations.map((orientation) => (
        <section key={orientation.titre}>
          <SousTitre className="fr-h6">
            <Sigles texte={orientation.titre} />
          </SousTitre>
          <ul className="sssi-portail-actions">
            {orientation.actions.map((action) => (
              <ActionPubliee key={action.code} action={action} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  ))
}
