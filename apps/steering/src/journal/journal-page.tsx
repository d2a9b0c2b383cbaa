import { Panne } from '@sssi/page/panne'
import { useQuery, useSearchParams } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useApi } from '../api.ts'
import { EnTete } from '../page/en-tete.tsx'
import { ADRESSE_DU_JOURNAL, ENTREES_PAR_PAGE, lienVersLaSuite, lireAvant } from './adresse.ts'
import type { PageDeJournal } from './donnees.ts'
import { ListeDuJournal } from './liste-du-journal.tsx'

function Changements({ page, avant }: { readonly page: PageDeJournal; readonly avant: number | null }) {
  if (page.entrees.length === 0) {
    return avant === null ? (
      <EmptyState
        titre="Rien n’a encore été écrit"
        description="Chaque changement du suivi et des droits s’inscrit ici : qui, quand, depuis quel organisme, et ce qui a changé."
      />
    ) : (
      <EmptyState
        titre="Le journal commence après cette page"
        description="Il n’y a rien de plus ancien."
        action={<Lien href={ADRESSE_DU_JOURNAL}>Revenir aux plus récents</Lien>}
      />
    )
  }
  return (
    <>
      <ListeDuJournal entrees={page.entrees} />
      <nav aria-label="Pages du journal" className="sssi-steering-journal-pages">
        {avant !== null && <Lien href={ADRESSE_DU_JOURNAL}>Revenir aux plus récents</Lien>}
        {page.suivant !== null && <Lien href={lienVersLaSuite(page.suivant)}>Changements plus anciens</Lien>}
      </nav>
    </>
  )
}

/** Tout ce qui a changé dans le suivi du plan, du plus récent au plus ancien. */
export default function JournalPage() {
  const [parametres] = useSearchParams()
  const avant = lireAvant(parametres)
  const { data, error, refetch } = useQuery(
    useApi().steering.journal.list.queryOptions({ code: null, avant, limite: ENTREES_PAR_PAGE }),
  )
  return (
    <>
      <EnTete intro="Chaque changement du suivi et des droits, avec ce qu’il y avait avant et après. Rien ne s’y efface.">
        Journal du plan
      </EnTete>
      {data ? (
        <Changements page={data} avant={avant} />
      ) : error ? (
        <Panne
          titre="Le journal ne peut pas être affiché"
          erreur={error}
          onReessayer={() => void refetch()}
        />
      ) : (
        <Skeleton forme="tableau" libelle="Chargement du journal" />
      )}
    </>
  )
}
