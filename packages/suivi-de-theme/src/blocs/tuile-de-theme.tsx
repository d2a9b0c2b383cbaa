import { Lien } from '@sssi/ui/Lien'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { phraseDeLAppel } from '../lecture/phrases-du-theme.ts'
import type { ThemeDeSection } from '../theme-de-section.ts'
import type { ActionsSuivies } from '../use-actions-suivies.ts'
import { Attente } from './attente.tsx'
import './tuile-de-theme.css'

interface Proprietes {
  readonly theme: ThemeDeSection
  readonly suivi: ActionsSuivies
}

function aJour(actions: readonly ActionSuivie[]): string {
  const nombre = actions.filter(({ fraicheur }) => fraicheur === 'a_jour').length
  return `${nombre} sur ${actions.length}`
}

/** La tuile d’une section sur le tableau de bord : un chiffre, ce qui demande quelqu’un, et le chemin de la section. */
export function TuileDeTheme({ theme, suivi }: Proprietes) {
  return (
    <article className="sssi-tuile-de-theme">
      <h3 className="fr-h6 fr-mb-1v">
        <Lien href={theme.adresse}>{theme.titre}</Lien>
      </h3>
      <Attente suivi={suivi} forme="bloc">
        {(actions) => (
          <>
            <p className="fr-mb-1v">
              <strong>{aJour(actions)}</strong> ont une synthèse à jour.
            </p>
            <p className="fr-mb-0">{phraseDeLAppel(actions)}</p>
          </>
        )}
      </Attente>
    </article>
  )
}
