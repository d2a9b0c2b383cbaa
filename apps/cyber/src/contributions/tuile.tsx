import { pluriel } from '@sssi/domain'
import { useHost } from '@sssi/section'
import { TuileDeSection } from '@sssi/ui/TuileDeSection'
import { TuileDeTheme } from '@sssi/suivi-de-theme'
import { useAlertesEnCours, useBulletinsSansReponse } from '../accueil/use-ce-qui-presse.ts'
import { Lecture } from '../commun/lecture.tsx'
import { theme, useSuivi } from '../theme.ts'

/** Ce qui attend la chaîne cyber : rien ne s’y compte que l’agent ne puisse lire. */
function CeQuiAttend() {
  const alertes = useAlertesEnCours()
  const bulletins = useBulletinsSansReponse()
  return (
    <TuileDeSection titre={theme.titre} href={theme.adresse}>
      <Lecture requete={alertes} quoi="les alertes en cours" forme="bloc">
        {({ total }) => (
          <p className="fr-mb-1v">
            <strong>{total === 0 ? 'Aucune alerte' : pluriel(total, 'alerte')}</strong> en cours.
          </p>
        )}
      </Lecture>
      {bulletins.data && (
        <p className="fr-mb-0">
          {`${pluriel(bulletins.data.total, 'bulletin')}${bulletins.data.plusQueCompte ? ' et plus' : ''} sans réponse.`}
        </p>
      )}
    </TuileDeSection>
  )
}

const SuiviDuPlan = () => <TuileDeTheme theme={theme} suivi={useSuivi()} />

/** À la chaîne cyber, ce qui l’attend ; aux autres, où en sont les actions du plan. */
export default function Tuile() {
  const { peut } = useHost()
  return peut('cyber.lire') ? <CeQuiAttend /> : <SuiviDuPlan />
}
