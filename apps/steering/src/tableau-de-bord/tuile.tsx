import { pluriel } from '@sssi/domain'
import { Panne } from '@sssi/page/panne'
import { useQuery } from '@sssi/section'
import { Skeleton } from '@sssi/ui/Skeleton'
import { TuileDeSection } from '@sssi/ui/TuileDeSection'
import { useApi } from '../api.ts'
import { manifeste } from '../manifest.ts'
import { phraseDuPlan } from './phrases.ts'

/** La tuile du pilotage : où en est le plan en une phrase, ce qui attend l’agent, et le chemin de la section. */
export default function Tuile() {
  const { data, error, refetch } = useQuery(useApi().steering.tableauDeBord.get.queryOptions())
  return (
    <TuileDeSection titre={manifeste.titre} href={manifeste.prefixe}>
      {data ? (
        <>
          <p className="fr-mb-1v">{phraseDuPlan(data.plan.chiffres)}</p>
          <p className="fr-mb-0">
            {data.aFaire.total === 0
              ? 'Rien ne vous y attend.'
              : `${pluriel(data.aFaire.total, 'chose')} vous y ${data.aFaire.total < 2 ? 'attend' : 'attendent'}.`}
          </p>
        </>
      ) : error ? (
        <Panne
          titre="L’état du plan ne peut pas être affiché"
          erreur={error}
          onReessayer={() => void refetch()}
          compact
        />
      ) : (
        <Skeleton forme="bloc" libelle="Chargement de l’état du plan" />
      )}
    </TuileDeSection>
  )
}
