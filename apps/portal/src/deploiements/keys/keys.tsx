import { formatDateCourte, jourDe } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LectureImpossible } from '../../administration/read-failure.tsx'
import { useApi } from '../../api/api.ts'
import { useSession } from '../../session/use-session.ts'
import { useRetourDuFocus } from '../focus-return.ts'
import { useDeploiements } from '../use-deployments.ts'
import { AddKeyForm } from './add-key-form.tsx'
import type { Cle } from './key.ts'
import { RevokeKeyDialog } from './revoke-key-dialog.tsx'

const dateCourte = (instant: string) => formatDateCourte(jourDe(instant))

const colonnesDe = (
  titreDe: (section: string) => string,
  revoquer: (cle: Cle) => void,
): readonly Colonne<Cle>[] => [
  {
    cle: 'libelle',
    titre: 'Clé',
    cellule: ({ libelle, id }) => (
      <>
        {libelle}
        <span className="sssi-portail-precision">{id}</span>
      </>
    ),
  },
  { cle: 'section', titre: 'Section', cellule: ({ section }) => titreDe(section) },
  {
    cle: 'ajoutee',
    titre: 'Ajoutée',
    cellule: ({ ajouteeLe, ajouteePar }) => (
      <>
        {dateCourte(ajouteeLe)}
        <span className="sssi-portail-precision">{ajouteePar}</span>
      </>
    ),
  },
  {
    cle: 'etat',
    titre: 'État',
    cellule: ({ revoqueeLe }) => (revoqueeLe ? `Révoquée le ${dateCourte(revoqueeLe)}` : 'En service'),
  },
  {
    cle: 'revocation',
    titre: 'Révocation',
    forme: 'mince',
    sansNom: true,
    cellule: (cle) =>
      cle.revocable && (
        <Button
          size="small"
          priority="tertiary"
          onClick={() => revoquer(cle)}
          nativeButtonProps={{ 'aria-label': `Révoquer la clé ${cle.libelle}`, 'aria-haspopup': 'dialog' }}
        >
          Révoquer
        </Button>
      ),
  },
]

/** Les clés avec lesquelles les équipes signent, celles qu’on a révoquées comprises, et de quoi en ajouter. */
export function Keys() {
  const { organismesAdministres } = useSession()
  const { data: deploiements } = useDeploiements()
  const { data, error, isFetching, refetch } = useQuery(
    useApi().deploiement.cle.list.queryOptions({ section: null }),
  )
  const [aRevoquer, setARevoquer] = useState<Cle | null>(null)
  const { repli, partir, revenir } = useRetourDuFocus()
  if (error) {
    return (
      <LectureImpossible
        titre="La liste des clés n’a pas pu être lue"
        erreur={error}
        onReessayer={() => void refetch()}
      />
    )
  }
  const sections = deploiements?.sections ?? []
  const titreDe = (id: string) => sections.find(({ section }) => section === id)?.titre ?? id
  return (
    <>
      <h2 className="fr-h4 fr-mt-4w" ref={repli} tabIndex={-1}>
        Clés données aux équipes
      </h2>
      <DataTable
        legende="Clés des équipes"
        colonnes={colonnesDe(titreDe, (cle) => {
          partir()
          setARevoquer(cle)
        })}
        lignes={data ?? []}
        cle={({ id }) => id}
        enAttente={isFetching && !data}
        vide={
          <EmptyState
            titre="Aucune clé n’est encore donnée"
            description="Sans clé, une équipe ne publie pas : ajoutez la sienne."
          />
        }
      />
      {deploiements && organismesAdministres.length > 0 && (
        <AddKeyForm sections={sections.filter(({ peutDecider }) => peutDecider)} />
      )}
      <RevokeKeyDialog
        cle={aRevoquer}
        onFerme={() => {
          setARevoquer(null)
          revenir()
        }}
      />
    </>
  )
}
