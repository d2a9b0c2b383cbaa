import { enumerer, formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import { libelleTlp } from '@sssi/domain/cyber'
import { useHost, useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { DecisionDeDeclassement } from '../../diffusion/decision-de-declassement.tsx'
import type { FicheDIncident } from '../commun/donnees.ts'
import { useFiche } from './fiche-context.ts'

interface Proprietes {
  readonly demande: NonNullable<FicheDIncident['declassementDemande']>
}

/** La demande de sortir cet incident de TLP:RED. */
export function DeclassementDeLIncident({ demande }: Proprietes) {
  const { fiche, relire } = useFiche()
  const { notifier } = useHost()
  const decision = useMutation(
    useApi().cyber.incident.decideDeclassement.mutationOptions({
      onSuccess: async (_, { decision: prise }) => {
        await relire()
        notifier({
          gravite: 'succes',
          titre: prise === 'approuve' ? 'Le déclassement est approuvé' : 'Le déclassement est refusé',
        })
      },
    }),
  )
  const { id, version, tlp } = fiche
  const { par, le, tlp: vers, destinataires, motif, aDecider } = demande
  return (
    <DecisionDeDeclassement
      demande={typographier(
        `${par} demande, le ${formatInstant(le)}, de passer de ${libelleTlp(tlp)} à ${libelleTlp(vers)}, pour ${enumerer(destinataires.map(libelleOrganisme))} : « ${motif} »`,
      )}
      aDecider={aDecider}
      enCours={decision.isPending}
      erreur={decision.error}
      onDecider={(prise, raison) => decision.mutate({ id, version, decision: prise, motif: raison })}
    />
  )
}
