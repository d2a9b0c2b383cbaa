import { entreGuillemets, formatDateLongue, type Indicateur } from '@sssi/domain'
import { LineChart } from '@sssi/ui/LineChart'
import { constat, parcours } from './phrases-d-indicateur.ts'

/** Les valeurs d’un indicateur dans le temps, avec leur tableau et la cible à atteindre. */
export function Courbe({ indicateur }: { readonly indicateur: Indicateur }) {
  const { id, libelle, unite, valeurCible, dateCible } = indicateur
  const points = parcours(indicateur)
  if (points.length < 2) return null
  return (
    <LineChart
      titre={`Évolution de l’indicateur ${entreGuillemets(libelle)}`}
      constat={constat(indicateur)}
      unite={unite}
      maximum={unite === '%' ? 100 : undefined}
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
