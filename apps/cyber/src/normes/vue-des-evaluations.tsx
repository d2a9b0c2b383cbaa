import { formatDateCourte, jourDe, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation, useNavigate, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import { Lien } from '@sssi/ui/Lien'
import { useApi } from '../api.ts'
import { Lecture } from '../commun/lecture.tsx'
import { useRelire } from '../commun/use-relire.ts'
import { adresseDeLEvaluation, type EvaluationsLues, type NormeLue } from './donnees.ts'
import { phraseDeCouverture } from './phrases.ts'

const colonnes: readonly Colonne<EvaluationsLues['evaluations'][number]>[] = [
  {
    cle: 'organisme',
    titre: 'Organisme',
    cellule: ({ id, organisme, ouverteLe }) => (
      <Lien href={adresseDeLEvaluation(id)}>
        {libelleOrganisme(organisme)}, ouverte le {formatDateCourte(jourDe(ouverteLe))}
      </Lien>
    ),
  },
  {
    cle: 'etat',
    titre: 'État',
    cellule: ({ attesteeLe }) =>
      attesteeLe === null ? (
        <EtatBadge ton="info" icone="fr-icon-edit-line" petit>
          En cours
        </EtatBadge>
      ) : (
        `Attestée le ${formatDateCourte(jourDe(attesteeLe))}`
      ),
  },
  {
    cle: 'couverture',
    titre: 'Couverture',
    cellule: ({ couverture }) => phraseDeCouverture(couverture),
  },
]

function Ouvrir({
  norme,
  organisme,
  lues,
}: {
  readonly norme: NormeLue
  readonly organisme: OrganismeCode
  readonly lues: EvaluationsLues
}) {
  const mutation = useMutation(useApi().cyber.evaluation.create.mutationOptions())
  const relire = useRelire('evaluation')
  const aller = useNavigate()
  const { notifier } = useHost()
  const siennes = lues.evaluations.filter((une) => une.organisme === organisme)
  const brouillon = siennes.find(({ attesteeLe }) => attesteeLe === null)
  const attestee = siennes.some(({ attesteeLe }) => attesteeLe !== null)
  if (brouillon) {
    return (
      <p>
        <Lien href={adresseDeLEvaluation(brouillon.id)}>
          Reprendre l’évaluation en cours de {libelleOrganisme(organisme)}
        </Lien>
      </p>
    )
  }
  if (norme.retire) return null
  const ouvrir = (reprendre: boolean) =>
    mutation.mutate(
      { referentielId: norme.id, organisme, reprendre },
      {
        onSuccess: ({ id }) => {
          void relire()
          void aller(adresseDeLEvaluation(id))
        },
        onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
      },
    )
  return (
    <div className="sssi-cyber-boutons fr-mb-3w">
      <Button onClick={() => ouvrir(attestee)}>
        {attestee ? 'Repartir de la dernière évaluation' : 'Commencer une évaluation'}
      </Button>
      {attestee && (
        <Button priority="secondary" onClick={() => ouvrir(false)}>
          Commencer une évaluation vide
        </Button>
      )}
    </div>
  )
}

/** Les évaluations de ce référentiel que l’agent lit : en cours, et attestées au fil du temps. */
export function VueDesEvaluations({ norme }: { readonly norme: NormeLue }) {
  const requete = useQuery(useApi().cyber.evaluation.list.queryOptions({ referentielId: norme.id }))
  return (
    <Lecture requete={requete} quoi="les évaluations">
      {(lues) => (
        <>
          {lues.organismes.map((organisme) => (
            <Ouvrir key={organisme} norme={norme} organisme={organisme} lues={lues} />
          ))}
          <DataTable
            legende="Évaluations"
            lignes={lues.evaluations}
            cle={({ id }) => id}
            vide={
              <EmptyState
                titre="Aucune évaluation"
                description="Un RSSI ouvre celle de son organisme ; le CERT et le HFDS la lisent une fois attestée."
              />
            }
            colonnes={colonnes}
          />
        </>
      )}
    </Lecture>
  )
}
