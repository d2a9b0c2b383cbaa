import { formatDateCourte, jourDe, libelleOrganisme, libelleRole, pluriel } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Pagination } from '@sssi/ui/Pagination'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../api/api.ts'
import { useMotsDansLUrl } from '../search/use-words-in-url.ts'
import { useApresLaFrappe } from '../search/use-settled.ts'
import { LectureImpossible } from './read-failure.tsx'
import type { Droit } from './right.ts'
import { RightsFilters } from './rights-filters.tsx'
import { useFiltreDesDroits } from './use-rights-filter.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const TAILLE = 25

const colonnes = (retirer: (droit: Droit) => void): readonly Colonne<Droit>[] => [
  {
    cle: 'agent',
    titre: 'Agent',
    cellule: ({ agent }) => (
      <>
        {agent.libelle}
        {agent.libelle !== agent.courriel && <span className="sssi-portail-precision">{agent.courriel}</span>}
        {!agent.dejaConnecte && <span className="sssi-portail-precision">Jamais connecté</span>}
      </>
    ),
  },
  { cle: 'role', titre: 'Rôle', cellule: ({ role }) => libelleRole(role) },
  { cle: 'organisme', titre: 'Organisme', cellule: ({ organisme }) => libelleOrganisme(organisme) },
  { cle: 'action', titre: 'Action', cellule: ({ action }) => action ?? 'Toutes' },
  {
    cle: 'accordee',
    titre: 'Accordé',
    cellule: ({ accordeeLe, accordeePar }) =>
      `le ${formatDateCourte(jourDe(accordeeLe))}${accordeePar ? ` par ${accordeePar}` : ''}`,
  },
  {
    cle: 'retrait',
    titre: 'Retrait',
    forme: 'mince',
    sansNom: true,
    cellule: (droit) =>
      droit.retirable ? (
        <Button
          size="small"
          priority="tertiary"
          onClick={() => retirer(droit)}
          nativeButtonProps={{ 'aria-label': `Retirer à ${droit.agent.libelle}` }}
        >
          Retirer
        </Button>
      ) : (
        'Par la DSS'
      ),
  },
]

/** Les droits que l’agent peut voir, filtrés ; les filtres sont dans l’adresse. */
export function RightsList() {
  const api = useApi()
  const [saisie, chercher] = useMotsDansLUrl()
  const { filtre, changer, parametres } = useFiltreDesDroits()
  const [aRetirer, setARetirer] = useState<Droit | null>(null)
  const q = useApresLaFrappe(saisie.trim())
  const { data, error, isFetching, refetch } = useQuery({
    ...api.administration.habilitation.list.queryOptions({ ...filtre, ...(q && { q }), taille: TAILLE }),
    placeholderData: keepPreviousData,
  })
  if (error) {
    return (
      <LectureImpossible
        titre="La liste des droits n’a pas pu être lue"
        erreur={error}
        onReessayer={() => void refetch()}
      />
    )
  }
  const adresseDeLaPage = (page: number) => {
    const suivants = new URLSearchParams(parametres)
    suivants.set('page', String(page))
    return `?${suivants}`
  }
  const pagesEnTout = Math.ceil((data?.total ?? 0) / TAILLE)
  return (
    <>
      <RightsFilters filtre={filtre} changer={changer} saisie={saisie} chercher={chercher} />
      <p role="status">
        {data && data.total > 0 && `${pluriel(data.total, 'droit accordé', 'droits accordés')}.`}
      </p>
      <DataTable
        legende="Droits accordés"
        colonnes={colonnes(setARetirer)}
        lignes={data?.lignes ?? []}
        cle={({ id }) => id}
        enAttente={isFetching}
        vide={
          <EmptyState
            titre="Aucun droit ne correspond à ces filtres"
            description="Retirez un filtre pour élargir, ou accordez un droit."
          />
        }
      />
      {pagesEnTout > 1 && (
        <Pagination
          className="fr-mt-3w"
          count={pagesEnTout}
          defaultPage={filtre.page}
          getPageLinkProps={(page) => ({ href: adresseDeLaPage(page) })}
        />
      )}
      <WithdrawDialog droit={aRetirer} onFerme={() => setARetirer(null)} />
    </>
  )
}
