import { Lien } from '@sssi/ui/Lien'
import type { ReactNode } from 'react'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { adresseDuPlan } from '../lecture/adresses.ts'
import { phraseDesChefsDeFile } from '../lecture/phrases-du-theme.ts'
import type { ThemeDeSection } from '../lecture/theme-de-section.ts'
import type { ActionsSuivies } from '../lecture/use-actions-suivies.ts'
import { ActionsParOrientation } from './actions-par-orientation.tsx'
import { Attente } from './attente.tsx'
import { CeQuiDemandeQuelquUn } from './ce-qui-demande-quelqu-un.tsx'
import { ChiffresCles } from './chiffres-cles.tsx'
import { EnTete } from './en-tete.tsx'
import { MotsDuTexte } from './mots-du-texte.tsx'

interface Proprietes {
  readonly theme: ThemeDeSection
  readonly titre: string
  readonly suivi: ActionsSuivies
  /** Ce que cette section a de propre, entre les chiffres et ce qui demande quelqu’un. */
  readonly children: (actions: readonly ActionSuivie[]) => ReactNode
}

/**
 * L’accueil d’une section de thème, du plus court au plus long : où en sont ses actions en quatre chiffres, ce que l’équipe
 * en retient, ce qui demande quelqu’un, chaque action, et les mots du texte sur lesquels sa mission repose.
 */
export function AccueilDeTheme({ theme, titre, suivi, children }: Proprietes) {
  return (
    <>
      <EnTete theme={theme} titre={titre} introduction={theme.mission} />
      <Attente suivi={suivi} forme="page">
        {(actions) => {
          const autresChefs = phraseDesChefsDeFile(actions, theme.equipe)
          return (
            <>
              <ChiffresCles actions={actions} thematiques={theme.thematiques} />
              {children(actions)}
              <h2 className="fr-h4 fr-mt-6w">Ce qui demande quelqu’un</h2>
              <CeQuiDemandeQuelquUn actions={actions} thematiques={theme.thematiques} />
              <h2 className="fr-h4 fr-mt-6w">Les actions suivies</h2>
              <p className="fr-col-12 fr-col-lg-8">
                {autresChefs && `${autresChefs} `}
                <Lien href={adresseDuPlan(theme.thematiques)}>Voir ces actions dans le plan</Lien>
              </p>
              <ActionsParOrientation actions={actions} />
            </>
          )
        }}
      </Attente>
      <MotsDuTexte citations={theme.citations} />
    </>
  )
}
