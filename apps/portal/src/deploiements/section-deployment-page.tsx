import '../styles/gestion.css'
import './deploiements.css'
import { libelleOrganisme } from '@sssi/domain'
import { usePageTitle } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useState } from 'react'
import { useParams } from 'react-router'
import { LectureImpossible } from '../administration/read-failure.tsx'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { useSession } from '../session/use-session.ts'
import { gestesSurSection, libellesDesGestes, type Decision } from './decision/decision.ts'
import { DecisionDialog } from './decision/decision-dialog.tsx'
import { GesteButton } from './decision/gesture-button.tsx'
import type { SectionDeployee } from './deployment.ts'
import { useRetourDuFocus } from './focus-return.ts'
import { DeploymentJournal } from './journal/deployment-journal.tsx'
import { SectionFacts } from './section-facts.tsx'
import { useDeploiements } from './use-deployments.ts'
import { VersionsTable } from './versions-table.tsx'

function Section({ section }: { section: SectionDeployee }) {
  const [decision, setDecision] = useState<Decision | null>(null)
  const { repli, partir, revenir } = useRetourDuFocus()
  const commencer = (choisie: Decision) => {
    partir()
    setDecision(choisie)
  }
  const gestes = gestesSurSection(section)
  return (
    <>
      <PageTitle
        surtitre={libelleOrganisme(section.organisme)}
        intro={
          section.peutDecider
            ? undefined
            : 'Vous lisez ce déploiement ; l’équipe de la section et la DSS en décident.'
        }
      >
        {titreDe(section)}
      </PageTitle>
      <SectionFacts section={section} />
      {gestes.length > 0 && (
        <div className="sssi-portail-actions fr-mt-3w" role="group" aria-label="Décider de la section">
          {gestes.map((geste) => (
            <GesteButton key={geste} commencer={() => commencer({ geste, version: null })}>
              {libellesDesGestes[geste]}
            </GesteButton>
          ))}
        </div>
      )}
      <h2 className="fr-h4 fr-mt-5w" ref={repli} tabIndex={-1}>
        Versions enregistrées
      </h2>
      <VersionsTable section={section} commencer={commencer} />
      <h2 className="fr-h4 fr-mt-5w">Histoire de la section</h2>
      <DeploymentJournal section={section.section} />
      <DecisionDialog
        section={section}
        decision={decision}
        onFerme={() => {
          setDecision(null)
          revenir()
        }}
      />
    </>
  )
}

const titreDe = ({ titre }: SectionDeployee) => `Déploiement de la section «\u00A0${titre}\u00A0»`

function Contenu({ id }: { id: string }) {
  const { data, error, refetch } = useDeploiements()
  const section = data?.sections.find((une) => une.section === id)
  usePageTitle(section && titreDe(section))
  if (section) return <Section section={section} />
  return (
    <>
      <PageTitle>{pages.deploiement.titre}</PageTitle>
      {error ? (
        <LectureImpossible
          titre="Ce déploiement n’a pas pu être lu"
          erreur={error}
          onReessayer={() => void refetch()}
        />
      ) : data ? (
        <EmptyState
          titre="Aucune section de ce nom n’est enregistrée sur ce portail"
          action={<Lien href={pages.deploiements.chemin}>Voir tous les déploiements</Lien>}
        />
      ) : (
        <Skeleton forme="page" libelle="Chargement du déploiement" />
      )}
    </>
  )
}

/** Une section : ce qu’elle donne aux agents, ses versions, son histoire, et ce que l’agent peut en décider. */
export default function SectionDeploymentPage() {
  const { section = '' } = useParams()
  const { peut } = useSession()
  return (
    <ReserveAuxAgents admis={peut('deploiement.lire')}>
      <Contenu id={section} />
    </ReserveAuxAgents>
  )
}
