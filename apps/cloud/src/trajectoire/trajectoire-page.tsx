import { jourDe } from '@sssi/domain'
import { Attente, EnTete, Paragraphe, SujetEtActions, useAncre } from '@sssi/suivi-de-theme'
import type { ActionSuivie } from '@sssi/suivi-de-theme/lecture'
import { TimelineHorizons } from '@sssi/ui/TimelineHorizons'
import { useState } from 'react'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { inversions, phraseDesEcheances, phraseDInversion } from './constats.ts'
import { frise } from './frise.ts'
import { regles } from './regles.ts'

function Horizons({ actions }: { actions: readonly ActionSuivie[] }) {
  const [aujourdhui] = useState(() => jourDe(new Date()))
  const aRebours = inversions(actions)
  return (
    <section>
      <h2 className="fr-h4 fr-mt-4w">Les horizons, dans l’ordre du texte</h2>
      <Paragraphe>{`Horizons, révisés s’ils l’ont été : ${phraseDesEcheances(actions)}`}</Paragraphe>
      {aRebours.map((inversion) => (
        <Paragraphe key={`${inversion.premiere.code}-${inversion.suivante.code}`}>
          {phraseDInversion(inversion)}
        </Paragraphe>
      ))}
      <TimelineHorizons libelle="Horizons des actions du cloud" {...frise(actions, aujourdhui)} />
    </section>
  )
}

function Regles({ actions }: { actions: readonly ActionSuivie[] }) {
  return (
    <section>
      <h2 className="fr-h4 fr-mt-6w">Du projet au dispositif mutualisé</h2>
      <Paragraphe>
        A5-017 vise « une offre cloud mutualisée pour la sécurité sociale » : ce que le cadre de coopération
        demande aux dispositifs mutualisés s’y applique.
      </Paragraphe>
      {regles.map((regle) => (
        <SujetEtActions key={regle.cle} sujet={regle} actions={actions} />
      ))}
    </section>
  )
}

export default function TrajectoirePage() {
  const suivi = useSuivi()
  useAncre(!suivi.isPending)
  return (
    <>
      <EnTete
        theme={theme}
        titre={manifeste.pages.trajectoire.libelle}
        introduction="De l’étude à l’exploitation : quand chaque action du cloud est attendue, et les règles que le texte pose pour la suite."
      />
      <Attente suivi={suivi} forme="page" sansEtat={<Regles actions={[]} />}>
        {(actions) => (
          <>
            <Horizons actions={actions} />
            <Regles actions={actions} />
          </>
        )}
      </Attente>
    </>
  )
}
