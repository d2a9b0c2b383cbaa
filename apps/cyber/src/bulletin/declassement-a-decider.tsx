import { longueurs, typographier } from '@sssi/domain'
import { libelleTlp } from '@sssi/domain/cyber'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { useState } from 'react'
import { useApi } from '../api.ts'
import type { FicheDeBulletin } from './donnees.ts'
import { nommerOrganismes, quand } from './phrases.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Proprietes {
  readonly fiche: FicheDeBulletin
  readonly demande: NonNullable<FicheDeBulletin['declassement']>
}

/** La demande de sortir de TLP:RED, et pour une autre personne que le demandeur, de quoi en décider. */
export function DeclassementADecider({ demande }: Proprietes) {
  const { notifier } = useHost()
  const invalider = useInvaliderLesBulletins()
  const [motif, setMotif] = useState('')
  const decision = useMutation(
    useApi().cyber.declassement.decide.mutationOptions({
      onSuccess: async (_, { decision: prise }) => {
        await invalider()
        notifier({
          gravite: 'succes',
          titre: prise === 'approuve' ? 'Le déclassement est approuvé' : 'Le déclassement est refusé',
        })
      },
    }),
  )
  const erreur = decision.error ? erreurDeLApi(decision.error) : null
  const decider = (prise: 'approuve' | 'refuse') => {
    if (!decision.isPending)
      decision.mutate({ id: demande.id, version: demande.version, decision: prise, motif: motif.trim() })
  }
  return (
    <section className="sssi-cyber-bulletin__gestes fr-mb-4w" aria-label="Déclassement demandé">
      <h2 className="fr-h4">Déclassement demandé</h2>
      <p>
        {typographier(
          `${demande.demandePar} demande, le ${quand(demande.demandeLe)}, de passer de ${libelleTlp(demande.de)} à ${libelleTlp(demande.vers.tlp)}, pour ${nommerOrganismes(demande.vers.destinataires)} : « ${demande.motif} »`,
        )}
      </p>
      {demande.aDecider ? (
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
