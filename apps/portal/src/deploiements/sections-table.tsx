import { formatInstant, formatPourcentage, libelleOrganisme, ongletsEnMots } from '@sssi/domain'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { LectureImpossible } from '../administration/read-failure.tsx'
import {
  ecartEnMots,
  pourQui,
  releveEnMots,
  tailleEnMots,
  versionNommee,
  versionServie,
  type SectionDeployee,
} from './deployment.ts'
import { adresseDuDeploiement } from './deployment-address.ts'
import { Compatibilite, Retenues } from './states.tsx'
import { useDeploiements } from './use-deployments.ts'

const NON_RENSEIGNE = 'non renseigné'

function Taille({ section }: { section: SectionDeployee }) {
  const version = versionNommee(section, versionServie(section))
  if (!version) return NON_RENSEIGNE
  const ecart = ecartEnMots(version.ecart)
  return (
    <>
      {tailleEnMots(version.taille)}
      {ecart && <span className="sssi-portail-precision">{ecart}</span>}
    </>
  )
}

function VersionDonnee({ section }: { section: SectionDeployee }) {
  const { canari } = section
  return (
    <>
      {versionServie(section) ?? 'Aucune'}
      <span className="sssi-portail-precision">{pourQui(section)}</span>
      {canari && (
        <span className="sssi-portail-precision">
          {canari.version} en canari pour {formatPourcentage(canari.part)} des agents
        </span>
      )}
    </>
  )
}

const colonnes: readonly Colonne<SectionDeployee>[] = [
  { cle: 'section', titre: 'Section', cellule: ({ titre }) => titre },
  { cle: 'organisme', titre: 'Équipe', cellule: ({ organisme }) => libelleOrganisme(organisme) },
  { cle: 'version', titre: 'Version donnée', cellule: (section) => <VersionDonnee section={section} /> },
  {
    cle: 'depuis',
    titre: 'Depuis',
    cellule: ({ active }) => (
      <>
        {active?.depuis ? formatInstant(active.depuis) : NON_RENSEIGNE}
        {active && <span className="sssi-portail-precision">par {active.par ?? 'le portail'}</span>}
      </>
    ),
  },
  { cle: 'taille', titre: 'Taille', cellule: (section) => <Taille section={section} /> },
  {
    cle: 'releve',
    titre: 'Erreurs, sept jours',
    cellule: (section) => {
      const version = versionNommee(section, versionServie(section))
      return version ? releveEnMots(version.releve) : NON_RENSEIGNE
    },
  },
  {
    cle: 'compatibilite',
    titre: 'Compatibilité',
    cellule: (section) => {
      const version = versionNommee(section, versionServie(section))
      return version ? <Compatibilite incompatibilites={version.incompatibilites} /> : NON_RENSEIGNE
    },
  },
  { cle: 'retenues', titre: 'Retenue', cellule: (section) => <Retenues {...section} /> },
]

const titreDe = (sections: readonly SectionDeployee[], id: string): string =>
  sections.find(({ section }) => section === id)?.titre ?? id

/** Chaque section en une ligne : ce qu’elle donne aux agents, depuis quand, et comment cela se passe. */
export function SectionsTable() {
  const { data, error, isFetching, refetch } = useDeploiements()
  if (error) {
    return (
      <LectureImpossible
        titre="Les déploiements n’ont pas pu être lus"
        erreur={error}
        onReessayer={() => void refetch()}
      />
    )
  }
  return (
    <>
      <DataTable
        legende="Déploiement des sections"
        colonnes={colonnes}
        lignes={data?.sections ?? []}
        cle={({ section }) => section}
        href={({ section }) => adresseDuDeploiement(section)}
        enAttente={isFetching && !data}
        vide={
          <EmptyState
            titre="Aucune section n’est encore enregistrée"
            description="Une équipe publie la sienne par « npm run section -- publish », avec la clé qui lui a été donnée."
          />
        }
      />
      {data && (
        <>
          <p className="fr-text--sm fr-mt-3w fr-mb-1w">
            {ongletsEnMots(data.onglets, (id) => titreDe(data.sections, id))}
          </p>
          <p className="fr-text--sm">
            Ce portail est en version {data.portail}, son API en version {data.api}.
          </p>
        </>
      )}
    </>
  )
}
