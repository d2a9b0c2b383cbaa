import { KeyFigure } from '@sssi/ui/KeyFigure'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { adresseDuPlan } from '../lecture/adresses.ts'
import { chiffresCles } from '../lecture/chiffres.ts'

interface Proprietes {
  readonly actions: readonly ActionSuivie[]
  readonly thematiques: readonly string[]
}

/** Quatre comptes, chacun sur le nombre d’actions suivies, et chacun ouvre la liste qu’il compte. */
export function ChiffresCles({ actions, thematiques }: Proprietes) {
  return (
    <div className="fr-grid-row fr-grid-row--gutters">
      {chiffresCles(actions).map(({ cle, valeur, sur, libelle, filtre }) => (
        <div key={cle} className="fr-col-6 fr-col-md-3">
          <KeyFigure valeur={valeur} sur={sur} libelle={libelle} href={adresseDuPlan(thematiques, filtre)} />
        </div>
      ))}
    </div>
  )
}
