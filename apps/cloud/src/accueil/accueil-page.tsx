import { AccueilDeTheme } from '@sssi/suivi-de-theme'
import { Lien } from '@sssi/ui/Lien'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { phraseDesEcheances } from '../trajectoire/constats.ts'

export default function AccueilPage() {
  const { accueil, trajectoire } = manifeste.pages
  return (
    <AccueilDeTheme theme={theme} titre={accueil.libelle} suivi={useSuivi()}>
      {(actions) => (
        <p className="fr-mt-3w">
          {`Horizons, révisés s’ils l’ont été\u00a0: ${phraseDesEcheances(actions)} `}
          <Lien href={`${theme.adresse}/${trajectoire.chemin}`}>{trajectoire.libelle}</Lien>
        </p>
      )}
    </AccueilDeTheme>
  )
}
