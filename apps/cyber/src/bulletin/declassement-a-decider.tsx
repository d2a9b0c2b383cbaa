import { typographier } from '@sssi/domain'
import { libelleTlp } from '@sssi/domain/cyber'
import { useHost, useMutation } from '@sssi/section'
import { useApi } from '../api.ts'
import { DecisionDeDeclassement } from '../diffusion/decision-de-declassement.tsx'
import type { FicheDeBulletin } from './donnees.ts'
import { nommerOrganismes, quand } from './phrases.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Proprietes {
  readonly fiche: FicheDeBulletin
  readonly demande: NonNullable<FicheDeBulletin['declassement']>
}

/** La demande de sortir ce bulletin de TLP:RED. */
export function DeclassementADecider({ demande }: Proprietes) {
  const { notifier } = useHost()
  const invalider = useInvaliderLesBulletins()
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
  const { id, version, demandePar, demandeLe, de, vers, motif, aDecider } = demande
  return (
    <div className="sssi-cyber-bulletin__gestes">
      <DecisionDeDeclassement
        demande={typographier(
          `${demandePar} demande, le ${quand(demandeLe)}, de passer de ${libelleTlp(de)} à ${libelleTlp(vers.tlp)}, pour ${nommerOrganismes(vers.destinataires)} : « ${motif} »`,
        )}
        aDecider={aDecider}
        enCours={decision.isPending}
        erreur={decision.error}
        onDecider={(prise, raison) => decision.mutate({ id, version, decision: prise, motif: raison })}
      />
    </div>
  )
}
