import { useParams, useQuery } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { manifeste } from '../manifest.ts'
import { lienVersLesAlertes } from './liens.ts'
import { MurDAlerte } from './mur.tsx'
import { useAlertesEnDirect } from './use-alertes-en-direct.ts'

/** Même sans évènement, l’écran d’une salle prouve de temps en temps qu’il est encore à jour. */
const RELECTURE_MS = 60_000

function MurDe({ id }: { readonly id: string }) {
  const requete = useQuery({
    ...useApi().cyber.alerte.get.queryOptions({ id }),
    refetchInterval: RELECTURE_MS,
  })
  const direct = useAlertesEnDirect(id)
  return (
    <LectureDePage requete={requete} nom="Mur d’alerte" quoi="ce mur" retour="alertes">
      {(fiche) => <MurDAlerte fiche={fiche} recueA={requete.dataUpdatedAt} direct={direct} />}
    </LectureDePage>
  )
}

function MurCourant() {
  const requete = useQuery({
    ...useApi().cyber.alerte.getCourante.queryOptions(),
    refetchInterval: RELECTURE_MS,
  })
  useAlertesEnDirect()
  return (
    <Lecture requete={requete} quoi="l’alerte en cours" forme="page">
      {({ id }) =>
        id === null ? (
          <>
            <EnTete>{manifeste.pages.mur.libelle}</EnTete>
            <EmptyState
              titre="Aucune alerte en cours"
              description="Cette page montrera la prochaine dès son lancement, sans la recharger."
              action={<Lien href={lienVersLesAlertes()}>Voir les alertes passées</Lien>}
            />
          </>
        ) : (
          <MurDe id={id} />
        )
      }
    </Lecture>
  )
}

/** Le mur d’une alerte, ou de celle en cours. */
export default function MurPage() {
  const { id } = useParams()
  return id === undefined ? <MurCourant /> : <MurDe id={id} />
}
