import { estOrganismeCode } from '@sssi/domain'
import { Panne } from '@sssi/page/panne'
import { useHost, useQuery } from '@sssi/section'
import { Lien } from '@sssi/ui/Lien'
import { Skeleton } from '@sssi/ui/Skeleton'
import type { ReactNode } from 'react'
import { useApi } from '../api.ts'
import { Chiffres } from '../page/chiffres.tsx'
import { ARafraichir } from './a-rafraichir.tsx'
import { CeQuiMAttend } from './ce-qui-m-attend.tsx'
import { MesActions } from './mes-actions.tsx'
import './tableau-de-bord.css'

function Bloc({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="fr-h4">{titre}</h2>
      {children}
    </section>
  )
}

/** Ce que le pilotage apporte au tableau de bord : ce qui attend l’agent, ses actions, puis où en est le plan. */
export default function TableauDeBord() {
  const { agent } = useHost()
  const { data, error, refetch } = useQuery(useApi().steering.tableauDeBord.get.queryOptions())
  if (error && !data) {
    return (
      <Panne
        titre="Vos actions ne peuvent pas être affichées"
        erreur={error}
        onReessayer={() => void refetch()}
        compact
      />
    )
  }
  if (!data) return <Skeleton forme="page" libelle="Chargement de vos actions" />
  const organisme = agent?.organisme && estOrganismeCode(agent.organisme) ? agent.organisme : null
  return (
    <>
      <div className="sssi-steering-bord">
        <Bloc titre="Ce qui m’attend">
          <CeQuiMAttend aFaire={data.aFaire} />
        </Bloc>
        <Bloc titre="Mes actions">
          <MesActions actions={data.mesActions} organisme={organisme} />
        </Bloc>
        {data.mesActions.length > 0 && (
          <Bloc titre="À rafraîchir">
            <ARafraichir actions={data.perimees} />
          </Bloc>
        )}
      </div>
      <Bloc titre="Où en est le plan">
        <Chiffres chiffres={data.plan.chiffres} dernierCopil={data.plan.dernierCopil} />
        <p className="fr-mt-2w">
          <Lien href="/pilotage">Ouvrir la vue d’ensemble</Lien>
        </p>
      </Bloc>
    </>
  )
}
