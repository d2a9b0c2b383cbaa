import type { Frise } from './frise.ts'

const AXE = 20
const ETAGE = 22

/** Le dessin des échéances ; muet pour les lecteurs d’écran : le tableau qui suit dit tout, avec les mêmes numéros. */
export function DessinDeLaFrise({ frise }: { readonly frise: Frise }) {
  const { points, maintenant } = frise
  return (
    <svg className="sssi-cyber-frise" aria-hidden="true">
      <line className="sssi-cyber-frise__axe" x1="2%" x2="98%" y1={AXE} y2={AXE} />
      <line
        className="sssi-cyber-frise__maintenant"
        x1={`${maintenant}%`}
        x2={`${maintenant}%`}
        y1="0"
        y2="84"
      />
      <text className="sssi-cyber-frise__texte" x={`${maintenant}%`} dx="4" y="84">
        maintenant
      </text>
      {points.map(({ cle, etat, numero, place, etage }) => (
        <g key={cle}>
          <circle
            className={`sssi-cyber-frise__point sssi-cyber-frise__point--${etat}`}
            cx={`${place}%`}
            cy={AXE + etage * ETAGE}
            r="6"
          />
          <text className="sssi-cyber-frise__texte" x={`${place}%`} dx="9" y={AXE + etage * ETAGE - 6}>
            {numero}
          </text>
        </g>
      ))}
    </svg>
  )
}
