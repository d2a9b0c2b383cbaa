import { AccueilDeTheme } from '@sssi/suivi-de-theme'
import { Lien } from '@sssi/ui/Lien'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'

export default function ActionsPage() {
  const { actions, acteurs } = manifeste.pages
  return (
    <AccueilDeTheme theme={theme} titre={actions.libelle} suivi={useSuivi()}>
      {() => (
        <p className="fr-mt-3w">
          {'Qui conduit, qui alerte, qui applique\u00a0: '}
          <Lien href={`${theme.adresse}/${acteurs.chemin}`}>{acteurs.libelle}</Lien>
        </p>
      )}
    </AccueilDeTheme>
  )
}
