import type { OrganismeCode } from '@sssi/domain'
import { libelleOrganisme } from '@sssi/domain'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { StatutBadge } from '@sssi/ui/StatutBadge'
import { lienVersLAction, lienVersLePlan } from '../plan/adresse/liens.ts'
import type { MonAction } from './donnees.ts'
import { ListeCourte } from './liste-courte.tsx'
import { faitsDeMonAction } from './phrases.ts'

interface Proprietes {
  readonly actions: readonly MonAction[]
  readonly organisme: OrganismeCode | null
}

/** Les actions pour lesquelles l’agent tient un rôle ; sans rôle, le chemin vers celles de son organisme. */
export function MesActions({ actions, organisme }: Proprietes) {
  if (actions.length === 0) {
    return (
      <EmptyState
        titre="Vous ne tenez de rôle sur aucune action"
        description="Chef de projet, correspondant ou référent DSS : les actions que l’on vous confie s’affichent ici."
        action={
          organisme ? (
            <Lien href={lienVersLePlan({ chefDeFile: [organisme] })}>
              Voir les actions dont {libelleOrganisme(organisme)} est chef de file
            </Lien>
          ) : (
            <Lien href={lienVersLePlan()}>Voir tout le plan d’action</Lien>
          )
        }
      />
    )
  }
  return (
    <ListeCourte
      libelle="Mes actions"
      nom="action"
      lignes={actions.map((action) => ({
        cle: action.ligne.code,
        href: lienVersLAction(action.ligne.code),
        intitule: `${action.ligne.code} — ${action.ligne.libelle}`,
        etats: (
          <>
            <StatutBadge statut={action.ligne.statut} petit />
            <MeteoBadge meteo={action.ligne.meteo} petit />
          </>
        ),
        faits: faitsDeMonAction(action),
      }))}
    />
  )
}
