import { formatInstant, formatNombre } from '@sssi/domain'
import {
  libelleAttaque,
  libelleEtatDAlerte,
  etatsDAlerte,
  titreMarque,
  type EtatDAlerte,
} from '@sssi/domain/cyber'
import { Panne } from '@sssi/page/panne'
import { keepPreviousData, useQuery, useSearchParams } from '@sssi/section'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { FilterBar, type Filtre } from '@sssi/ui/FilterBar'
import { Lien } from '@sssi/ui/Lien'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { manifeste } from '../manifest.ts'
import './alerte.css'
import { BadgeDAlerte, BadgeDExercice } from './badges.tsx'
import type { LigneDAlerte } from './donnees.ts'
import { lienVersLAlerte, lienVersLeMur, lienVersUneNouvelleAlerte } from './liens.ts'
import { Statistiques } from './statistiques.tsx'
import { useAlertesEnDirect } from './use-alertes-en-direct.ts'

const PAR_PAGE = 25

const colonnes: readonly Colonne<LigneDAlerte>[] = [
  { cle: 'titre', titre: 'Alerte', cellule: (ligne) => `${ligne.reference} — ${titreMarque(ligne)}` },
  {
    cle: 'etat',
    titre: 'État',
    forme: 'mince',
    sansNom: true,
    cellule: ({ etat, exercice }) => (
      <>
        <BadgeDAlerte etat={etat} petit /> {exercice && <BadgeDExercice petit />}
      </>
    ),
  },
  { cle: 'attaque', titre: 'Nature', cellule: ({ attaque }) => libelleAttaque(attaque) },
  { cle: 'tlp', titre: 'Partage', forme: 'mince', cellule: ({ tlp }) => <TlpBadge tlp={tlp} petit /> },
  {
    cle: 'lancee',
    titre: 'Lancée le',
    forme: 'mince',
    cellule: ({ lanceeLe }) => formatInstant(lanceeLe),
  },
  {
    cle: 'acquittes',
    titre: 'Acquittements',
    forme: 'nombre',
    cellule: ({ acquittes, organismes }) => `${acquittes} sur ${organismes}`,
  },
]

/** Les filtres de la liste, gardés dans l’adresse. */
function useFiltres() {
  const [adresse, setAdresse] = useSearchParams()
  const etat = etatsDAlerte.find((un) => un === adresse.get('etat')) ?? null
  const sorte = adresse.get('sorte')
  const page = Math.max(1, Number.parseInt(adresse.get('page') ?? '1', 10) || 1)
  const filtres: Filtre[] = [
    {
      cle: 'etat',
      libelle: 'État',
      choix: etatsDAlerte.map((valeur) => ({ valeur, libelle: libelleEtatDAlerte(valeur) })),
      valeurs: etat === null ? [] : [etat],
    },
    {
      cle: 'sorte',
      libelle: 'Réelle ou exercice',
      choix: [
        { valeur: 'reelle', libelle: 'Alertes réelles' },
        { valeur: 'exercice', libelle: 'Exercices' },
      ],
      valeurs: sorte === 'reelle' || sorte === 'exercice' ? [sorte] : [],
    },
  ]
  return {
    filtres,
    entree: {
      page: Math.min(page, 10_000),
      taille: PAR_PAGE,
      etat: etat as EtatDAlerte | null,
      exercice: sorte === 'exercice' ? true : sorte === 'reelle' ? false : null,
    },
    filtrer(cle: string, valeurs: readonly string[]) {
      setAdresse((precedente) => {
        const suivante = new URLSearchParams(precedente)
        suivante.delete('page')
        // Un seul choix à la fois : le dernier coché.
        const choisie = valeurs.at(-1)
        if (choisie === undefined) suivante.delete(cle)
        else suivante.set(cle, choisie)
        return suivante
      })
    },
    toutRetirer: () => setAdresse({}),
    versPage(numero: number) {
      const suivante = new URLSearchParams(adresse)
      suivante.set('page', String(numero))
      return `?${suivante}`
    },
  }
}

/** Les alertes que l’agent peut lire, et ce que les précédentes ont appris. */
export default function AlertesPage() {
  const { filtres, entree, filtrer, toutRetirer, versPage } = useFiltres()
  useAlertesEnDirect()
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...useApi().cyber.alerte.list.queryOptions(entree),
    placeholderData: keepPreviousData,
  })
  const compte = data ? `${formatNombre(data.total)} alerte${data.total > 1 ? 's' : ''}` : ''
  return (
    <>
      <EnTete intro="Les alertes lancées dans la sphère : qui est appelé, qui a acquitté, et en combien de temps.">
        {manifeste.pages.alertes.libelle}
      </EnTete>
      <p className="sssi-cyber-boutons">
        {data?.peutLancer && (
          <Lien className="fr-btn" href={lienVersUneNouvelleAlerte()}>
            Lancer une alerte
          </Lien>
        )}
        <Lien href={lienVersLeMur()}>Ouvrir le mur</Lien>
      </p>
      <FilterBar filtres={filtres} onFiltrer={filtrer} onToutRetirer={toutRetirer} compte={compte} />
      {error && !data ? (
        <Panne
          titre="Les alertes ne peuvent pas être affichées"
          erreur={error}
          onReessayer={() => void refetch()}
        />
      ) : (
        <DataTable
          legende="Alertes"
          colonnes={colonnes}
          lignes={data?.lignes ?? []}
          cle={({ id }) => id}
          href={({ id }) => lienVersLAlerte(id)}
          enAttente={!data || isPlaceholderData}
          vide={
            <EmptyState
              titre="Aucune alerte à montrer"
              description="Retirez un filtre pour élargir. Une alerte qui ne vous est pas partagée ne figure pas dans cette liste."
            />
          }
        />
      )}
      {data && data.total > PAR_PAGE && (
        <nav className="sssi-cyber-boutons fr-mt-2w" aria-label="Pages d’alertes">
          {entree.page > 1 && <Lien href={versPage(entree.page - 1)}>Alertes plus récentes</Lien>}
          {data.total > entree.page * PAR_PAGE && (
            <Lien href={versPage(entree.page + 1)}>Alertes plus anciennes</Lien>
          )}
        </nav>
      )}
      <Statistiques />
    </>
  )
}
