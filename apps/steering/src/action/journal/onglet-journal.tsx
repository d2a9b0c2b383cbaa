import { Panne } from '@sssi/page/panne'
import { keepPreviousData, useQueries } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { entreesAffichees } from './entrees-de-journal.tsx'

const LIMITE = 20

/** Tout ce qui a changé sur l’action, du plus récent au plus ancien. Rien ne s’en efface. */
export default function OngletJournal() {
  const api = useApi()
  const { code } = useFiche().fiche.action
  // Une page par appui sur « plus anciens » : la première n’a pas de repère, les suivantes partent de la fin de l’autre.
  const [reperes, setReperes] = useState<readonly (number | null)[]>([null])
  const pages = useQueries({
    queries: reperes.map((avant) => ({
      ...api.steering.journal.list.queryOptions({ code, avant, limite: LIMITE }),
      placeholderData: keepPreviousData,
    })),
  })
  const entrees = pages.flatMap(({ data }) => data?.entrees ?? [])
  const suivant = pages.at(-1)?.data?.suivant ?? null
  const enAttente = pages.some(({ isPending }) => isPending)
  const enPanne = pages.find(({ isError }) => isError)
  return (
    <>
      <h2 className="fr-sr-only">Journal</h2>
      {entrees.length > 0 && (
        <JournalListe entrees={entreesAffichees(entrees)} libelle="Journal de l’action" />
      )}
      {enAttente && <Skeleton forme="bloc" libelle="Chargement du journal" />}
      {enPanne && (
        <Panne
          compact
          titre="Le journal n’a pas pu être lu"
          erreur={enPanne.error}
          onReessayer={() => void enPanne.refetch()}
        />
      )}
      {!enAttente && !enPanne && entrees.length === 0 && (
        <EmptyState
          titre="Le journal est vide"
          description="Chaque changement de la fiche s’y inscrira : qui, quand, et les valeurs avant et après."
        />
      )}
      {suivant !== null && !enAttente && (
        <Button className="fr-mt-2w" priority="secondary" onClick={() => setReperes([...reperes, suivant])}>
          Voir les changements plus anciens
        </Button>
      )}
    </>
  )
}
