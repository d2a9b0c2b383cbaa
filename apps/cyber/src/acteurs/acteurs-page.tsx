import { Attente, EnTete, SujetEtActions, useAncre } from '@sssi/suivi-de-theme'
import type { ActionSuivie } from '@sssi/suivi-de-theme/lecture'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { roles } from './acteurs.ts'

function Roles({ actions }: { actions: readonly ActionSuivie[] }) {
  return roles.map(({ titre, acteurs }) => (
    <section key={titre}>
      <h2 className="fr-h4 fr-mt-4w">{titre}</h2>
      {acteurs.map((acteur) => (
        <SujetEtActions key={acteur.cle} sujet={acteur} actions={actions} />
      ))}
    </section>
  ))
}

export default function ActeursPage() {
  const suivi = useSuivi()
  useAncre(!suivi.isPending)
  return (
    <>
      <EnTete
        theme={theme}
        titre={manifeste.pages.acteurs.libelle}
        introduction="Ceux que le texte nomme pour la cybersécurité de la sphère sociale, ce qu’il en dit, et où en sont les actions qui les concernent."
      />
      <Attente suivi={suivi} forme="page" sansEtat={<Roles actions={[]} />}>
        {(actions) => <Roles actions={actions} />}
      </Attente>
    </>
  )
}
