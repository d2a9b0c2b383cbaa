import { longueurs } from '@sssi/domain'
import { erreurDeLApi } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { useState } from 'react'

interface Proprietes {
  /** Qui demande quoi, et pourquoi. */
  readonly demande: string
  readonly aDecider: boolean
  readonly enCours: boolean
  /** Le refus de la dernière décision envoyée. */
  readonly erreur: unknown
  readonly onDecider: (decision: 'approuve' | 'refuse', motif: string) => void
}

/** La demande de sortir de TLP:RED, et pour une autre personne que le demandeur, de quoi en décider. */
export function DecisionDeDeclassement({ demande, aDecider, enCours, erreur: levee, onDecider }: Proprietes) {
  const [motif, setMotif] = useState('')
  const erreur = levee ? erreurDeLApi(levee) : null
  const decider = (decision: 'approuve' | 'refuse') => {
    if (!enCours) onDecider(decision, motif.trim())
  }
  return (
    <section className="fr-mb-4w" aria-label="Déclassement demandé">
      <h2 className="fr-h4">Déclassement demandé</h2>
      <p>{demande}</p>
      {aDecider ? (
        <div className="sssi-cyber-formulaire">
          {erreur && !erreur.champs['motif'] && (
            <Alert className="fr-mb-2w" severity="error" small description={erreur.message} />
          )}
          <Input
            textArea
            label="Motif de la décision"
            hintText="Exigé d’un refus."
            state={erreur?.champs['motif'] ? 'error' : 'default'}
            stateRelatedMessage={erreur?.champs['motif']}
            nativeTextAreaProps={{
              rows: 2,
              value: motif,
              maxLength: longueurs.commentaire,
              onChange: ({ target }) => setMotif(target.value),
            }}
          />
          <div className="sssi-cyber-boutons">
            <Button type="button" onClick={() => decider('approuve')}>
              Approuver
            </Button>
            <Button type="button" priority="secondary" onClick={() => decider('refuse')}>
              Refuser
            </Button>
          </div>
        </div>
      ) : (
        <p>Une autre personne nommée doit en décider.</p>
      )}
    </section>
  )
}
