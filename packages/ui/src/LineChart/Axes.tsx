import { enChiffres, HAUTEUR, type Cadre } from './cadre.ts'
import { reperes } from './echelle.ts'
import type { LineChartProps } from './LineChart.tsx'

const LARGEUR_DE_REPERE = 80

/** Les graduations, le temps et la cible ; muets pour les lecteurs d’écran, qui ont les points et le tableau. */
export function Axes({ cadre, unite, cible }: { cadre: Cadre } & Pick<LineChartProps, 'unite' | 'cible'>) {
  const { gauche, droite, debut, fin, axe, y } = cadre
  return (
    <g aria-hidden="true">
      {axe.map((valeur) => (
        <g key={valeur}>
          <line className="sssi-courbe__grille" x1={gauche} x2={droite} y1={y(valeur)} y2={y(valeur)} />
          <text className="sssi-courbe__axe" x={gauche - 6} y={y(valeur) + 4} textAnchor="end">
            {enChiffres(valeur)}
          </text>
        </g>
      ))}
      <text className="sssi-courbe__axe" x={0} y={12}>
        {unite}
      </text>
      {reperes(debut, fin, Math.floor((droite - gauche) / LARGEUR_DE_REPERE)).map(({ instant, libelle }) => (
        <text
          key={instant}
          className="sssi-courbe__axe"
          x={cadre.x(new Date(instant).toISOString())}
          y={HAUTEUR - 10}
          textAnchor="middle"
        >
          {libelle}
        </text>
      ))}
      {cible && (
        <>
          <line
            className="sssi-courbe__cible"
            x1={gauche}
            x2={droite}
            y1={y(cible.valeur)}
            y2={y(cible.valeur)}
          />
          <text className="sssi-courbe__nom-de-cible" x={gauche + 4} y={y(cible.valeur) - 6}>
            {`${cible.libelle} : ${enChiffres(cible.valeur)} ${unite}`}
          </text>
        </>
      )}
    </g>
  )
}
