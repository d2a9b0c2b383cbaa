import { entreGuillemets, formatDateLongue, type Indicateur } from '@sssi/domain'
import { LineChart } from '@sssi/ui/LineChart'
import { constat, parcours } from './phrases-d-indicateur.ts'

/** Les valeurs d’un indicateur dans le temps, avec leur tableau et la cible à atteindre. */
export function Courbe({ indicateur }: { readonly indicateur: Indicateur }) {
  const { id, libelle, unite, valeurCible, dateCible } = indicateur
  const points = parcours(indicateur)
  if (points.length < 2) return null
  // L’échelle entière n’éclaire un pourcentage que s’il en occupe une bonne part.
  const sommet = Math.max(...points.map(({ valeur }) => valeur), valeurCible ?? 0)
  return (
    <LineChart
      titre={`Évolution de l’indicateur ${entreGuillemets(libelle)}`}
      constat={constat(indicateur)}
      unite={unite}
      maximum={unite === '%' && sommet > 50 ? 100 : undefined}
      series={[{ cle: id, libelle, points }]}
      {...(valeurCible !== null && {
        cible: {
          valeur: valeurCible,
          libelle: dateCible ? `Cible au ${formatDateLongue(dateCible)}` : 'Cible',
        },
      })}
    />
  )
}
