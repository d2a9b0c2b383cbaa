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
  return (
    <section className="sssi-steering-bloc" id="horizon">
      <h2 className="sssi-steering-bloc__titre fr-h4">Horizon</h2>
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
