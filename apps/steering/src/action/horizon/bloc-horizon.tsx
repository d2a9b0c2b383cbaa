import { useEffect, useRef } from 'react'
import { useFiche } from '../fiche/fiche-context.tsx'
import { DecisionDHorizon } from './decide-horizon.tsx'
import { horizonImprime, phraseDeLaRevision, phraseDeLEtat } from './phrases-d-horizon.ts'
import { PropositionDHorizon } from './propose-horizon.tsx'

/** L’horizon du texte, celui que les instances ont revu, et ce qui reste à décider. */
export function BlocHorizon() {
  const { fiche } = useFiche()
  const { action, suivi, horizon, droits } = fiche
  const ouverte = suivi.revisions.find(({ etat }) => etat === 'proposee')
  const revisable = horizon.etat !== 'sans_objet' && !ouverte
  const titre = useRef<HTMLHeadingElement>(null)
  const enVigueur = suivi.revisions.map(({ id, etat }) => `${id} ${etat}`).join()
  const precedente = useRef(enVigueur)
  useEffect(() => {
    if (precedente.current === enVigueur) return
    precedente.current = enVigueur
    // La proposition ou la décision enregistrée a disparu avec son bouton : le focus va au bloc qui a changé.
    if (document.activeElement === document.body) titre.current?.focus()
  }, [enVigueur])
  return (
    <section className="sssi-steering-bloc" id="horizon">
      <h2 ref={titre} className="sssi-steering-bloc__titre fr-h4" tabIndex={-1}>
        Horizon
      </h2>
      <p>
        Horizon du texte : {horizonImprime(action.horizon)}.{' '}
        {phraseDeLEtat(horizon.etat, horizon.effectif.annee)}
      </p>
      {suivi.revisions.length > 0 && (
        <ul className="sssi-steering-liste">
          {suivi.revisions.toReversed().map((revision) => (
            <li key={revision.id}>
              {phraseDeLaRevision(revision)}
              <br />
              Motif : {revision.motif}
              {revision.motifDecision && ` Réponse : ${revision.motifDecision}`}
            </li>
          ))}
        </ul>
      )}
      {ouverte && droits['horizon.decider'] && <DecisionDHorizon revision={ouverte} />}
      {revisable && droits['horizon.proposer'] && <PropositionDHorizon />}
    </section>
  )
}
