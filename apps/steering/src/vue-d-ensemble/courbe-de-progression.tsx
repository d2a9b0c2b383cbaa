import { typographier } from '@sssi/domain'
import { LineChart } from '@sssi/ui/LineChart'
import type { PointDeProgression } from './donnees.ts'
import { constatDeProgression, seriesDeProgression } from './progression.ts'

/** Le chemin du plan depuis le premier relevé. */
export function Progression({ progression }: { readonly progression: readonly PointDeProgression[] }) {
  return (
    <LineChart
      titre="Actions en cours, réalisées, et dont l’horizon est passé sans révision"
      constat={typographier(constatDeProgression(progression))}
      unite="actions"
      series={seriesDeProgression(progression)}
    />
  )
}
