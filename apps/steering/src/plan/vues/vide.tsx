import type { FiltrePlan } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLePlan } from '../adresse/liens.ts'
import { elargissements } from '../filtre/elargir.ts'
import type { Facettes } from '../filtre/options.ts'

interface Proprietes {
  readonly filtre: FiltrePlan
  readonly facettes: Facettes
  readonly onFiltrer: (filtre: FiltrePlan) => void
}

/** Aucune action ne répond : pourquoi, et chaque façon d’élargir qui en rendrait. */
export function ListeVide({ filtre, facettes, onFiltrer }: Proprietes) {
  return (
    <EmptyState
      titre="Aucune action ne répond à ces filtres"
      description="Chaque filtre restreint ce que laissent les autres. Pour en voir davantage, essayez :"
      action={
        <div className="sssi-steering-plan-elargir">
          {elargissements(filtre, facettes).map(({ cle, libelle, filtre: elargi }) => (
            <Button key={cle} priority="secondary" size="small" onClick={() => onFiltrer(elargi)}>
              {libelle}
            </Button>
          ))}
        </div>
      }
    />
  )
}

/** L’adresse demande une page que la liste n’a pas, ou n’a plus. */
export function PageAbsente({ filtre }: { readonly filtre: FiltrePlan }) {
  return (
    <EmptyState
      titre="La liste n’a pas autant de pages"
      description="Elle a sans doute raccourci depuis que cette adresse a été notée."
      action={<Lien href={lienVersLePlan(filtre)}>Revenir au début de la liste</Lien>}
    />
  )
}
