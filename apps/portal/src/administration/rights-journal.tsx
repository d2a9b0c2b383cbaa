import { formatInstant, phraseJournal } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useAccesApi } from '../api/api.ts'
import { LectureImpossible } from './read-failure.tsx'

const LIMITE = 30

/** Qui a accordé ou retiré quoi, du plus récent au plus ancien. */
export function RightsJournal() {
  const { client, options } = useAccesApi()
  const journal = useInfiniteQuery({
    queryKey: options.administration.journal.list.queryKey({ limite: LIMITE }),
    queryFn: ({ pageParam }) =>
      client.administration.journal.list.query({ limite: LIMITE, ...(pageParam && { avant: pageParam }) }),
    initialPageParam: 0,
    getNextPageParam: ({ suite }) => suite ?? undefined,
  })
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = journal
  if (error) {
    return (
      <LectureImpossible
        titre="Le journal n’a pas pu être lu"
        erreur={error}
        onReessayer={() => void refetch()}
      />
    )
  }
  if (!data) return <Skeleton forme="tableau" libelle="Chargement du journal" />
  const evenements = data.pages.flatMap((page) => page.evenements)
  if (evenements.length === 0) {
    return <EmptyState titre="Aucun droit n’a encore été accordé ni retiré" />
  }
  return (
    <>
      <JournalListe
        libelle="Journal des droits"
        entrees={evenements.map(({ id, evenement }) => ({
          cle: String(id),
          phrase: `${phraseJournal(evenement)} (${evenement.acteur.libelle})`,
          instant: evenement.le,
          quand: formatInstant(evenement.le),
        }))}
      />
      {hasNextPage && (
        <Button priority="secondary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Voir les changements plus anciens
        </Button>
      )}
    </>
  )
}
