import { pluriel } from '@sssi/domain'
import { AccueilDeTheme } from '@sssi/suivi-de-theme'
import { Lien } from '@sssi/ui/Lien'
import { manifeste } from '../manifest.ts'
import { theme, useSuivi } from '../theme.ts'
import { themes } from '../themes/themes.ts'

export default function AccueilPage() {
  const { accueil, themes: page } = manifeste.pages
  return (
    <AccueilDeTheme theme={theme} titre={accueil.libelle} suivi={useSuivi()}>
      {(actions) => (
        <ul className="fr-mt-3w">
          {themes.map(({ cle, nom, thematique }) => (
            <li key={cle}>
              <Lien href={`${theme.adresse}/${page.chemin}#${cle}`}>{nom}</Lien>
              {`\u00a0: ${pluriel(actions.filter((action) => action.thematique === thematique).length, 'action')}`}
            </li>
          ))}
        </ul>
      )}
    </AccueilDeTheme>
  )
}
