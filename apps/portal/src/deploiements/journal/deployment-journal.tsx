import { formatInstant } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useInfiniteQuery } from '@tanstack/react-query'
import { LectureImpossible } from '../../administration/read-failure.tsx'
import { useAccesApi } from '../../api/api.ts'
import { useDeploiements } from '../use-deployments.ts'
import { phraseDeDeploiement, type EntreeDeDeploiement } from './phrase.ts'
import { VerifyChain } from './verify-chain.tsx'

const LIMITE = 30

function useJournal(section: string | null) {
  const { client, options } = useAccesApi()
  return useInfiniteQuery({
    queryKey: options.deploiement.journal.list.queryKey({ section, avant: null, limite: LIMITE }),
    queryFn: ({ pageParam }) =>
      client.deploiement.journal.list.query({ section, avant: pageParam, limite: LIMITE }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ suivant }) => suivant,
  })
}

/** L’histoire des déploiements, d’une section ou de toutes, du plus récent au plus ancien. */
export function DeploymentJournal({ section }: { section: string | null }) {
  const { data: deploiements } = useDeploiements()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useJournal(section)
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
  const titreDe = (id: string) => deploiements?.sections.find((une) => une.section === id)?.titre ?? id
  const phrase = (entree: EntreeDeDeploiement) => (
    <>
      {section === null && entree.section !== null && <strong>{titreDe(entree.section)}. </strong>}
      {phraseDeDeploiement(entree)}
      <span className="sssi-portail-precision">
        N°&nbsp;{entree.numero}, par {entree.auteur ?? 'le portail'}
      </span>
    </>
  )
  const entrees = data.pages.flatMap((page) => page.entrees)
  return (
    <>
      {section === null && <VerifyChain />}
      {entrees.length === 0 ? (
        <EmptyState titre="Aucun déploiement n’est encore inscrit au journal" />
      ) : (
        <JournalListe
          libelle="Journal des déploiements"
          entrees={entrees.map((entree) => ({
            cle: String(entree.numero),
            phrase: phrase(entree),
            instant: entree.le,
            quand: formatInstant(entree.le),
          }))}
        />
      )}
      {hasNextPage && (
        <Button priority="secondary" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Voir les entrées plus anciennes
        </Button>
      )}
    </>
  )
}
