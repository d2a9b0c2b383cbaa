import { Attente, EnTete, Paragraphe, SujetEtActions, useAncre } from '@sssi/suivi-de-theme'
import type { ActionSuivie } from '@sssi/suivi-de-theme/lecture'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { inversions, phraseDInversion } from './constats.ts'
import { regles } from './regles.ts'

function Horizons({ actions }: { actions: readonly ActionSuivie[] }) {
  const aRebours = inversions(actions)
  return (
    <section>
      <h2 className="fr-h4 fr-mt-4w">Les horizons, dans l’ordre du texte</h2>
      {aRebours.map((inversion) => (
        <p key={`${inversion.premiere.code}-${inversion.suivante.code}`}>{phraseDInversion(inversion)}</p>
      ))}
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
