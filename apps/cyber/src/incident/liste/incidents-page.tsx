import { accorder } from '@sssi/domain'
import {
  filtreDIncidentsVide,
  incidentsDepuisUrl,
  incidentsVersUrl,
  trisDIncidents,
  type AdresseDIncidents,
  type FiltreDIncidents,
  type TriDIncidents,
} from '@sssi/domain/cyber'
import { keepPreviousData, useHost, useQuery, useSearchParams } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DataTable } from '@sssi/ui/DataTable'
import { Details } from '@sssi/ui/Details'
import { EmptyState } from '@sssi/ui/EmptyState'
import { FilterBar } from '@sssi/ui/FilterBar'
import { KeyFigure } from '@sssi/ui/KeyFigure'
import { Pagination } from '@sssi/ui/Pagination'
import { Select } from '@sssi/ui/Select'
import { useCallback, useMemo, useState } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { Lecture } from '../../commun/lecture.tsx'
import { adresseDIncident, DECLARER, INCIDENTS, REGIMES } from '../commun/adresses.ts'
import type { ListeDIncidents } from '../commun/donnees.ts'
import '../commun/incidents.css'
import { useMaintenant } from '../commun/use-maintenant.ts'
import { useSuivreLesIncidents } from '../commun/use-relire.ts'
import { colonnesDIncidents } from './colonnes.tsx'
import { filtresDIncidents } from './filtres.ts'
import { Mots } from './mots.tsx'
import { phraseDuCompte } from './phrase-du-compte.ts'
import { Statistiques } from './statistiques.tsx'

const TAILLE = 20

const nomsDesTris: Readonly<Record<TriDIncidents, string>> = {
  echeance: 'Échéance la plus proche',
  connaissance: 'Connus le plus récemment',
  gravite: 'Plus graves',
}

const lienDeListe = (adresse: AdresseDIncidents) => {
  const requete = incidentsVersUrl(adresse).toString()
  return requete === '' ? INCIDENTS : `${INCIDENTS}?${requete}`
}
const filtreSeul = (filtre: Partial<FiltreDIncidents>) =>
  lienDeListe({ filtre: { ...filtreDIncidentsVide, ...filtre }, tri: 'echeance', page: 1 })

function Chiffres({ chiffres }: Pick<ListeDIncidents, 'chiffres'>) {
  return (
    <div className="sssi-cyber-chiffres">
      <KeyFigure
        valeur={chiffres.enRetard}
        libelle={accorder(
          chiffres.enRetard,
          'échéance en retard ou attendue sans délai',
          'échéances en retard ou attendues sans délai',
        )}
        href={filtreSeul({ echeance: ['en_retard'] })}
      />
      <KeyFigure
        valeur={chiffres.sous24h}
        libelle={`${accorder(chiffres.sous24h, 'échéance')} dans les 24\u00a0heures`}
        href={filtreSeul({ echeance: ['sous_24h'] })}
      />
      <KeyFigure
        valeur={chiffres.ouverts}
        libelle={accorder(chiffres.ouverts, 'incident ouvert', 'incidents ouverts')}
        href={filtreSeul({
          statut: ['declare', 'qualifie', 'requalifie', 'en_traitement', 'contenu', 'resolu'],
        })}
      />
    </div>
  )
}

function Tableau({
  liste,
  adresse,
  enAttente,
}: {
  liste: ListeDIncidents
  adresse: AdresseDIncidents
  enAttente: boolean
}) {
  const maintenant = useMaintenant()
  const colonnes = useMemo(() => colonnesDIncidents(maintenant), [maintenant])
  const pages = Math.ceil(liste.total / TAILLE)
  return (
    <>
      <DataTable
        legende="Incidents, les échéances d’abord"
        colonnes={colonnes}
        lignes={liste.lignes}
        cle={({ id }) => id}
        href={({ id }) => adresseDIncident(id)}
        enAttente={enAttente}
        vide={
          liste.totalLisible === 0 ? (
            <EmptyState
              titre="Aucun incident à lire"
              description="Ceux que votre organisme déclare, et ceux que d’autres vous partagent, s’affichent ici."
            />
          ) : (
            <EmptyState
              titre="Aucun incident ne correspond à ces filtres"
              description="Retirez un filtre pour élargir la liste."
            />
          )
        }
      />
      {pages > 1 && (
        <Pagination
          className="fr-mt-3w"
          count={pages}
          defaultPage={Math.min(adresse.page, pages)}
          getPageLinkProps={(page) => ({ href: lienDeListe({ ...adresse, page }) })}
        />
      )}
    </>
  )
}

/** Les incidents que l’agent peut lire, les plus pressés d’abord ; l’adresse de la page est l’état de la liste. */
export default function IncidentsPage() {
  const { peut } = useHost()
  const [parametres, setParametres] = useSearchParams()
  const [delais, setDelais] = useState(false)
  const adresse = useMemo(() => incidentsDepuisUrl(parametres), [parametres])
  const { filtre, tri, page } = adresse
  const requete = useQuery({
    ...useApi().cyber.incident.list.queryOptions({
      filtre,
      tri,
      page,
      taille: TAILLE,
    }),
    placeholderData: keepPreviousData,
  })
  useSuivreLesIncidents(null)
  const aller = useCallback(
    (suite: Partial<AdresseDIncidents>, replace = false) =>
      setParametres(incidentsVersUrl({ ...adresse, page: 1, ...suite }), {
        replace,
        preventScrollReset: true,
      }),
    [adresse, setParametres],
  )
  const chercher = useCallback((q: string) => aller({ filtre: { ...filtre, q } }, true), [aller, filtre])
  return (
    <>
      <EnTete
        intro="Ce qui arrive aux systèmes de la sphère sociale, et ce que chaque texte demande d’en dire, avant quand."
        actions={
          <>
            {peut('incident.gerer') && <Button linkProps={{ href: DECLARER }}>Déclarer un incident</Button>}{' '}
            <Button priority="tertiary" linkProps={{ href: REGIMES }}>
              Régimes de déclaration
            </Button>
          </>
        }
      >
        Incidents
      </EnTete>
      <Lecture requete={requete} quoi="les incidents">
        {(liste) => (
          <>
            <Chiffres chiffres={liste.chiffres} />
            <FilterBar
              recherche={<Mots q={filtre.q} onChercher={chercher} />}
              filtres={filtresDIncidents(filtre)}
              onFiltrer={(cle, valeurs) => aller({ filtre: { ...filtre, [cle]: valeurs } })}
              onToutRetirer={() => aller({ filtre: filtreDIncidentsVide })}
              compte={phraseDuCompte(liste.total, liste.totalLisible, filtre)}
            />
            <Select
              className="sssi-cyber-tri"
              label="Ranger par"
              options={trisDIncidents.map((valeur) => ({ value: valeur, label: nomsDesTris[valeur] }))}
              nativeSelectProps={{
                value: tri,
                onChange: ({ target }) =>
                  aller({ tri: trisDIncidents.find((connu) => connu === target.value) ?? 'echeance' }),
              }}
            />
            <Tableau liste={liste} adresse={adresse} enAttente={requete.isPlaceholderData} />
          </>
        )}
      </Lecture>
      <div className="fr-mt-4w">
        <Details resume="Délais tenus, par régime" ouvert={delais} onBascule={setDelais}>
          {delais && <Statistiques />}
        </Details>
      </div>
    </>
  )
}
