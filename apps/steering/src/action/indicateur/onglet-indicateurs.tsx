import { EmptyState } from '@sssi/ui/EmptyState'
import { useRef } from 'react'
import { useFiche } from '../fiche/fiche-context.tsx'
import { bloc } from '../saisie/blocs.ts'
import { SaisiesOrphelines } from '../saisie/saisies-orphelines.tsx'
import { useSuppression } from '../saisie/suppression.tsx'
import { AjoutDIndicateur } from './create-indicateur.tsx'
import { IndicateurDeLaListe } from './indicateur-de-la-liste.tsx'
import { indicateurVide } from './valeurs-d-indicateur.ts'

/** Les indicateurs de l’action et leurs valeurs dans le temps. */
export default function OngletIndicateurs() {
  const { fiche } = useFiche()
  const titre = useRef<HTMLHeadingElement>(null)
  const { demander, question } = useSuppression(titre)
  const gere = fiche.droits['indicateur.gerer']
  return (
    <>
      {question}
      <h2 ref={titre} className="fr-sr-only" tabIndex={-1}>
        Indicateurs
      </h2>
      <SaisiesOrphelines
        quoi="L’indicateur"
        prefixes={[bloc.indicateur(''), bloc.valeur('')]}
        connues={fiche.suivi.indicateurs.flatMap(({ id }) => [bloc.indicateur(id), bloc.valeur(id)])}
        nouveau={gere ? { bloc: bloc.nouvelIndicateur, vide: indicateurVide } : null}
      />
      {fiche.suivi.indicateurs.length === 0 && (
        <EmptyState
          titre="Aucun indicateur n’est décrit"
          description="Un indicateur dit ce que l’on mesure, comment, et la cible à atteindre. Il est élaboré avec les organismes."
        />
      )}
      {fiche.suivi.indicateurs.map((indicateur) => {
        const etat = fiche.indicateurs.find(({ id }) => id === indicateur.id)
        return (
          etat && (
            <IndicateurDeLaListe
              key={indicateur.id}
              indicateur={indicateur}
              etat={etat}
              demanderLaSuppression={demander}
            />
          )
        )
      })}
      {gere && <AjoutDIndicateur />}
    </>
  )
}
