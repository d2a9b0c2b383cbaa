import { formatInstant } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { useState } from 'react'
import { gestesSurVersion, libellesDesGestes, type Decision } from './decision/decision.ts'
import { GesteButton } from './decision/gesture-button.tsx'
import {
  ecartEnMots,
  placesDe,
  releveEnMots,
  tailleEnMots,
  type SectionDeployee,
  type VersionDeployee,
} from './deployment.ts'
import { Compatibilite, PlaceBadge } from './states.tsx'

/** Une section publiée chaque jour a vite trente versions : les dernières suffisent d’ordinaire. */
const MONTREES_D_ABORD = 8

type Commencer = (decision: Decision) => void

function Gestes({
  section,
  version,
  commencer,
}: {
  section: SectionDeployee
  version: VersionDeployee
  commencer: Commencer
}) {
  const gestes = gestesSurVersion(section, version)
  return (
    <span className="sssi-portail-actions">
      {gestes.map((geste) => (
        <GesteButton
          key={geste}
          petit
          precision={`${libellesDesGestes[geste]}, version ${version.version}`}
          commencer={() => commencer({ geste, version: version.version })}
        >
          {libellesDesGestes[geste]}
        </GesteButton>
      ))}
    </span>
  )
}

function colonnesDe(section: SectionDeployee, commencer: Commencer): readonly Colonne<VersionDeployee>[] {
  const colonnes: readonly Colonne<VersionDeployee>[] = [
    { cle: 'version', titre: 'Version', cellule: ({ version }) => version },
    {
      cle: 'place',
      titre: 'Place',
      cellule: ({ version }) => {
        const places = placesDe(section, version)
        if (places.length === 0) return 'En réserve'
        return (
          <span className="sssi-portail-etats">
            {places.map((place) => (
              <PlaceBadge key={place} place={place} />
            ))}
          </span>
        )
      },
    },
    {
      cle: 'publiee',
      titre: 'Publiée',
      cellule: ({ publieeLe, publieePar, source }) => (
        <>
          {formatInstant(publieeLe)}
          <span className="sssi-portail-precision">
            {source === 'installation' ? 'installée avec le portail' : `par ${publieePar ?? 'le portail'}`}
          </span>
        </>
      ),
    },
    {
      cle: 'taille',
      titre: 'Taille',
      cellule: ({ taille, ecart }) => (
        <>
          {tailleEnMots(taille)}
          {ecart !== null && <span className="sssi-portail-precision">{ecartEnMots(ecart)}</span>}
        </>
      ),
    },
    { cle: 'releve', titre: 'Erreurs, sept jours', cellule: ({ releve }) => releveEnMots(releve) },
    {
      cle: 'compatibilite',
      titre: 'Compatibilité',
      cellule: ({ incompatibilites }) => <Compatibilite incompatibilites={incompatibilites} />,
    },
  ]
  if (!section.peutDecider) return colonnes
  return [
    ...colonnes,
    {
      cle: 'gestes',
      titre: 'Décider',
      sansNom: true,
      cellule: (version) => <Gestes section={section} version={version} commencer={commencer} />,
    },
  ]
}

/** Les versions qu’on peut donner, de la plus récente à la plus ancienne, et ce qu’on peut décider de chacune. */
export function VersionsTable({ section, commencer }: { section: SectionDeployee; commencer: Commencer }) {
  const [toutes, setToutes] = useState(false)
  const { versions } = section
  const montrees = toutes ? versions : versions.slice(0, MONTREES_D_ABORD)
  return (
    <>
      <DataTable
        legende={`Versions de la section ${section.titre}`}
        colonnes={colonnesDe(section, commencer)}
        lignes={montrees}
        cle={({ version }) => version}
        vide={<EmptyState titre="Aucune version n’est encore enregistrée" />}
      />
      {montrees.length < versions.length && (
        <Button className="fr-mt-2w" priority="secondary" onClick={() => setToutes(true)}>
          Voir les {String(versions.length - montrees.length)} versions plus anciennes
        </Button>
      )}
    </>
  )
}
