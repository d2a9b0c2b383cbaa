import { TimelineHorizons } from '@sssi/ui/TimelineHorizons'
import { useAujourdhui } from '../../page/use-aujourdhui.ts'
import type { LigneDuPlan } from '../donnees.ts'
import { anneeFractionnee, bornes, horizonsDe } from './frise.ts'

/** Les horizons légaux et révisés de la liste, sur une même frise. */
export function VueCalendrier({ lignes }: { readonly lignes: readonly LigneDuPlan[] }) {
  const aujourdhui = useAujourdhui()
  return (
    <>
      <p className="fr-text--sm">
        Rond creux&nbsp;: l’horizon légal, celui du texte. Rond plein&nbsp;: l’horizon révisé par un Copil ou
        un Costrat. Trait vertical&nbsp;: aujourd’hui.
      </p>
      <TimelineHorizons
        libelle="Horizons légaux et révisés"
        actions={lignes.map(horizonsDe)}
        aujourdhui={anneeFractionnee(aujourdhui)}
        {...bornes(lignes, aujourdhui)}
      />
    </>
  )
}
