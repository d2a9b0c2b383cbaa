import { rubriqueNumeros, rubriques } from '@sssi/domain'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocDeRubrique } from './bloc-de-rubrique.tsx'

/** Les huit rubriques de la fiche : ce que l’action doit formaliser et partager. */
export default function OngletFiche() {
  const { fiche } = useFiche()
  const { remplies, total } = fiche.completude
  return (
    <>
      <p>
        {remplies} rubriques remplies sur {total}. Ce sont les huit éléments qui « doivent être
        systématiquement partagés dans les instances de pilotage et formalisés » ({rubriques[0]?.passage}).
      </p>
      {rubriqueNumeros.map((numero) => (
        <BlocDeRubrique key={numero} numero={numero} />
      ))}
    </>
  )
}
