import type { Jour } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLAction } from '../plan/adresse/liens.ts'
import type { Instance } from './donnees.ts'
import { nomDInstance, phraseDeDecision, phraseDesDecisions } from './phrases.ts'

interface Proprietes {
  readonly instances: readonly Instance[]
  readonly aujourdhui: Jour
}

function Bilan({ instance, aujourdhui }: { readonly instance: Instance; readonly aujourdhui: Jour }) {
  const phrase = phraseDesDecisions(instance, aujourdhui)
  return phrase && <p className="fr-text--sm fr-mb-0">{phrase}</p>
}

/** Des réunions, chacune avec les horizons qu’elle a revus ou maintenus. */
export function ListeDInstances({ instances, aujourdhui }: Proprietes) {
  return (
    <ul className="sssi-steering-instances">
      {instances.map((instance) => (
        <li key={instance.id} className="sssi-steering-instances__reunion">
          <h3 className="fr-text--lg fr-mb-0">{nomDInstance(instance)}</h3>
          <Bilan instance={instance} aujourdhui={aujourdhui} />
          {instance.decisions.length > 0 && (
            <ul className="sssi-steering-instances__decisions">
              {instance.decisions.map((decision) => (
                <li key={`${decision.code} ${decision.annee} ${decision.etat}`}>
                  <Lien href={lienVersLAction(decision.code)}>
                    {decision.code} — {decision.libelle}
                  </Lien>
                  <br />
                  {phraseDeDecision(decision)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
