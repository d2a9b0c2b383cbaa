import { AccueilDeTheme } from '@sssi/suivi-de-theme'
import { Lien } from '@sssi/ui/Lien'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'

export default function AccueilPage() {
  const { accueil, siTransverses } = manifeste.pages
  return (
    <AccueilDeTheme theme={theme} titre={accueil.libelle} suivi={useSuivi()}>
      {() => (
        <p className="fr-mt-3w">
          {'RGCU, DRM, RNCPS, Dicodo, API «\u00a0Sécu\u00a0»\u00a0: '}
          <Lien href={`${theme.adresse}/${siTransverses.chemin}`}>{siTransverses.libelle}</Lien>
        </p>
      )}
    </AccueilDeTheme>
  )
}
