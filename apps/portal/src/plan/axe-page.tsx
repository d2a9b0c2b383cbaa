import { plan, pluriel, type AxeNumero } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { cheminsDesAxes } from '../router/portal-paths.ts'
import { ActionsPubliees } from './published-actions.tsx'
import { parThematique } from './plan-publie.ts'

/** Un axe du plan publié. Les 103 actions sont figées : elles viennent avec la page, sans requête ni base de données. */
export function AxePage({ numero }: { numero: AxeNumero }) {
  const actions = plan.filter((action) => action.axe === numero)
  const page = cheminsDesAxes[numero - 1]
  const precedent = cheminsDesAxes[numero - 2]
  const suivant = cheminsDesAxes[numero]
  return (
    <>
      <PageTitle
        intro={`${pluriel(actions.length, 'action')}, ${pluriel(parThematique(actions).length, 'thématique')}. Libellés, chefs de file et horizons sont ceux du texte publié.`}
        actions={
          <Button priority="secondary" iconId="fr-icon-printer-line" onClick={() => window.print()}>
            Imprimer cet axe
          </Button>
        }
      >
        {page?.titre}
      </PageTitle>
      <ActionsPubliees actions={actions} niveau={2} />
      <nav className="sssi-portail-voisins" aria-label="Autres axes">
        {precedent && (
          <Lien href={precedent.chemin} className="fr-link fr-icon-arrow-left-line fr-link--icon-left">
            {precedent.titre}
          </Lien>
        )}
        {suivant && (
          <Lien href={suivant.chemin} className="fr-link fr-icon-arrow-right-line fr-link--icon-right">
            {suivant.titre}
          </Lien>
        )}
      </nav>
    </>
  )
}
