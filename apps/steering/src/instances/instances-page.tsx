import { Panne } from '@sssi/page/panne'
import { useHost, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useCallback, useRef, useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../page/en-tete.tsx'
import { useAujourdhui } from '../page/use-aujourdhui.ts'
import { CreateInstance } from './create-instance.tsx'
import type { Instance } from './donnees.ts'
import './instances.css'
import { ListeDInstances } from './liste-d-instances.tsx'
import { separerInstances } from './phrases.ts'

function Reunions({ instances }: { readonly instances: readonly Instance[] }) {
  const aujourdhui = useAujourdhui()
  const { aVenir, passees } = separerInstances(instances, aujourdhui)
  if (instances.length === 0) {
    return (
      <EmptyState
        titre="Aucune réunion n’est inscrite"
        description="Les Copil et les Costrat s’affichent ici dès que la DSS les inscrit, avec les horizons qu’ils ont revus."
      />
    )
  }
  return (
    <>
      <h2 className="fr-h4">À venir</h2>
      {aVenir.length > 0 ? (
        <ListeDInstances instances={aVenir} aujourdhui={aujourdhui} />
      ) : (
        <p>Aucune réunion n’est encore prévue.</p>
      )}
      <h2 className="fr-h4">Tenues</h2>
      {passees.length > 0 ? (
        <ListeDInstances instances={passees} aujourdhui={aujourdhui} />
      ) : (
        <p>Aucune réunion ne s’est encore tenue.</p>
      )}
    </>
  )
}

/** Les Copil et les Costrat du plan, et les horizons qu’ils ont revus ; la DSS en inscrit de nouveaux. */
export default function InstancesPage() {
  const { peut } = useHost()
  const { data, error, refetch } = useQuery(useApi().steering.instance.list.queryOptions())
  const [saisie, setSaisie] = useState(false)
  const ouvrir = useRef<HTMLButtonElement>(null)
  const fermer = useCallback(() => {
    setSaisie(false)
    // Le bouton revient à la place du formulaire : le focus ne doit pas se perdre avec lui.
    requestAnimationFrame(() => ouvrir.current?.focus())
  }, [])
  return (
    <>
      <EnTete intro="Le comité de pilotage (Copil) se réunit au moins deux fois par an et suit les actions ; le comité stratégique (Costrat), au moins une fois, arbitre et approuve (SSSI ch. 2 § 1).">
        Copil et Costrat
      </EnTete>
      <div className="sssi-steering-instances-page">
        {peut('instance.gerer') &&
          (saisie ? (
            <CreateInstance onFermer={fermer} />
          ) : (
            <Button ref={ouvrir} className="fr-mb-4w" priority="secondary" onClick={() => setSaisie(true)}>
              Inscrire une réunion
            </Button>
          ))}
        {data ? (
          <Reunions instances={data} />
        ) : error ? (
          <Panne
            titre="Les réunions ne peuvent pas être affichées"
            erreur={error}
            onReessayer={() => void refetch()}
          />
        ) : (
          <Skeleton forme="tableau" libelle="Chargement des réunions" />
        )}
      </div>
    </>
  )
}
