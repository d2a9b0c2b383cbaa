import { TuileDeSection } from '@sssi/ui/TuileDeSection'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { phraseDeLAppel } from '../lecture/phrases-du-theme.ts'
import type { ThemeDeSection } from '../lecture/theme-de-section.ts'
import type { ActionsSuivies } from '../lecture/use-actions-suivies.ts'
import { Attente } from './attente.tsx'

interface Proprietes {
  readonly theme: ThemeDeSection
  readonly suivi: ActionsSuivies
}

function EnDeuxPhrases({ actions }: { actions: readonly ActionSuivie[] }) {
  const aJour = actions.filter(({ fraicheur }) => fraicheur === 'a_jour').length
  return (
    <>
      <p className="fr-mb-1v">
        <strong>{`${aJour} sur ${actions.length}`}</strong> synthèses à jour.
      </p>
      <p className="fr-mb-0">{phraseDeLAppel(actions)}</p>
    </>
  )
}

/** La tuile d’une section sur le tableau de bord : un chiffre, ce qui demande quelqu’un, et le chemin de la section. */
export function TuileDeTheme({ theme, suivi }: Proprietes) {
  return (
    <TuileDeSection titre={theme.titre} href={theme.adresse}>
      <Attente suivi={suivi} forme="bloc">
        {(actions) => <EnDeuxPhrases actions={actions} />}
      </Attente>
    </TuileDeSection>
  )
}
