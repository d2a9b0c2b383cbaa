import { AccueilDeTheme } from '@sssi/suivi-de-theme'
import { BarList } from '@sssi/ui/BarList'
import { Lien } from '@sssi/ui/Lien'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { meneurs } from './meneurs.ts'

export default function AccueilPage() {
  const { accueil, siTransverses } = manifeste.pages
  return (
    <AccueilDeTheme theme={theme} titre={accueil.libelle} suivi={useSuivi()}>
      {(actions) => (
        <>
          <p className="fr-mt-3w">
            {'RGCU, DRM, RNCPS, Dicodo, API «\u00a0Sécu\u00a0»\u00a0: '}
            <Lien href={`${theme.adresse}/${siTransverses.chemin}`}>{siTransverses.libelle}</Lien>
          </p>
          <h2 className="fr-h4 fr-mt-6w">Qui mène ces actions</h2>
          <BarList
            libelle="Actions sur les données, par chef de file imprimé"
            barres={meneurs(actions, theme.thematiques).map(({ libelle, actions: valeur, adresse }) => ({
              cle: libelle,
              libelle,
              valeur,
              href: adresse,
            }))}
          />
        </>
      )}
    </AccueilDeTheme>
  )
}
