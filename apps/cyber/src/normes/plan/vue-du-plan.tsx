import {
  estOrganismeCode,
  formatDateCourte,
  libelleOrganisme,
  pluriel,
  type OrganismeCode,
} from '@sssi/domain'
import { estUnEcart, exigencesEvaluables, libelleEtatDeMesure } from '@sssi/domain/cyber'
import { erreurDeLApi, useHost, useMutation, useQuery, useSearchParams } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import { Select } from '@sssi/ui/Select'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Lecture } from '../../commun/lecture.tsx'
import { useRelire } from '../../commun/use-relire.ts'
import { BadgeDeConformite } from '../badge-de-conformite.tsx'
import type { CouvertureLue, MesureLue, MesuresLues, NormeLue } from '../donnees.ts'
import { FormulaireDeMesure } from './formulaire-de-mesure.tsx'

interface Proprietes {
  readonly norme: NormeLue
  readonly couverture: CouvertureLue
}

function UneMesure({
  mesure,
  tenue,
  onModifier,
}: {
  readonly mesure: MesureLue
  readonly tenue: boolean
  readonly onModifier: () => void
}) {
  const supprimer = useMutation(useApi().cyber.mesure.delete.mutationOptions())
  const relire = useRelire('mesure')
  const { notifier } = useHost()
  return (
    <li className="sssi-cyber-exigence">
      <div className="sssi-cyber-exigence__tete">
        <strong>{mesure.libelle}</strong>
        {mesure.enRetard ? (
          <EtatBadge ton="alerte" icone="fr-icon-alarm-warning-line" petit>
            En retard
          </EtatBadge>
        ) : (
          <EtatBadge
            ton={mesure.etat === 'terminee' ? 'succes' : 'info'}
            icone={mesure.etat === 'terminee' ? 'fr-icon-checkbox-circle-line' : 'fr-icon-time-line'}
            petit
          >
            {libelleEtatDeMesure(mesure.etat)}
          </EtatBadge>
        )}
      </div>
      <p className="fr-text--sm fr-mb-1w">
        {mesure.porteur}, pour le {formatDateCourte(mesure.echeance)}. Exigences&nbsp;:{' '}
        {mesure.codes.join(', ')}.
      </p>
      {mesure.commentaire && <p className="fr-mb-1w">{mesure.commentaire}</p>}
      {tenue && (
        <div className="sssi-cyber-boutons">
          <Button size="small" priority="secondary" onClick={onModifier}>
            Modifier<span className="fr-sr-only"> la mesure {mesure.libelle}</span>
          </Button>
          <Button
            size="small"
            priority="tertiary"
            onClick={() =>
              supprimer.mutate(
                { id: mesure.id, version: mesure.version },
                {
                  onSuccess: () => {
                    void relire()
                    notifier({ gravite: 'succes', titre: 'La mesure est supprimée.' })
                  },
                  onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
                },
              )
            }
          >
            Supprimer<span className="fr-sr-only"> la mesure {mesure.libelle}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

function PlanDe({
  norme,
  couverture,
  organisme,
  lues,
}: Proprietes & { readonly organisme: OrganismeCode; readonly lues: MesuresLues }) {
  const [ouvert, setOuvert] = useState<string | null>(null)
  const [code, setCode] = useState('')
  const niveaux = couverture.organismes.find((une) => une.organisme === organisme)?.niveaux ?? {}
  const ecarts = exigencesEvaluables(norme.exigences)
    .filter((exigence) => estUnEcart(niveaux[exigence.code] ?? 'non_evalue'))
    .toSorted((a, b) => b.poids - a.poids)
  const couverts = new Set(
    lues.mesures.filter(({ etat }) => etat !== 'abandonnee').flatMap(({ codes }) => codes),
  )
  const tenue = lues.tenus.includes(organisme)
  const options = (siens: readonly string[]) =>
    exigencesEvaluables(norme.exigences)
      .filter((exigence) => siens.includes(exigence.code) || ecarts.some((e) => e.code === exigence.code))
      .map((exigence) => ({ valeur: exigence.code, libelle: `${exigence.code} — ${exigence.titre}` }))
  const fermer = () => setOuvert(null)
  const commun = { referentielId: norme.id, organisme, onFermer: fermer }
  return (
    <>
      <h2 className="fr-h4 fr-mt-4w">Écarts</h2>
      {ecarts.length === 0 ? (
        <p>Aucun écart dans la dernière évaluation attestée.</p>
      ) : (
        <>
          <p>
            {pluriel(ecarts.length, 'écart')}, dont {ecarts.filter((e) => !couverts.has(e.code)).length} sans
            mesure. Les plus lourds d’abord.
          </p>
          <ul className="fr-raw-list">
            {ecarts.map((ecart) => (
              <li key={ecart.code} className="sssi-cyber-exigence">
                <div className="sssi-cyber-exigence__tete">
                  <span>
                    {ecart.code} — {ecart.titre} <span className="fr-text--sm">(poids {ecart.poids})</span>
                  </span>
                  <BadgeDeConformite niveau={niveaux[ecart.code] ?? 'non_evalue'} />
                </div>
                <span className="fr-text--sm">
                  {couverts.has(ecart.code) ? 'Une mesure le réduit.' : 'Aucune mesure ne le réduit.'}
                </span>{' '}
                {tenue && !couverts.has(ecart.code) && (
                  <Button
                    size="small"
                    priority="tertiary no outline"
                    onClick={() => {
                      setCode(ecart.code)
                      setOuvert('')
                    }}
                  >
                    Prévoir une mesure<span className="fr-sr-only"> pour {ecart.code}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="fr-h4 fr-mt-4w">Plan d’action</h2>
      {tenue &&
        (ouvert === '' ? (
          <FormulaireDeMesure
            key={code}
            {...commun}
            mesure={null}
            ecarts={options([])}
            {...(code && { codeInitial: code })}
          />
        ) : (
          ecarts.length > 0 && (
            <Button
              priority="secondary"
              iconId="fr-icon-add-line"
              onClick={() => {
                setCode('')
                setOuvert('')
              }}
            >
              Ajouter une mesure
            </Button>
          )
        ))}
      {lues.mesures.length === 0 && <p className="fr-mt-2w">Aucune mesure n’est prévue.</p>}
      <ul className="fr-raw-list">
        {lues.mesures.map((mesure) =>
          ouvert === mesure.id ? (
            <li key={mesure.id}>
              <FormulaireDeMesure {...commun} mesure={mesure} ecarts={options(mesure.codes)} />
            </li>
          ) : (
            <UneMesure
              key={mesure.id}
              mesure={mesure}
              tenue={tenue}
              onModifier={() => setOuvert(mesure.id)}
            />
          ),
        )}
      </ul>
    </>
  )
}

/** Les écarts d’un organisme, et le plan d’action qui les réduit. */
export function VueDuPlan(proprietes: Proprietes) {
  const { couverture, norme } = proprietes
  const [parametres, setParametres] = useSearchParams()
  const lus = couverture.organismes.map(({ organisme }) => organisme)
  const demande = parametres.get('organisme') ?? ''
  const organisme = estOrganismeCode(demande) && lus.includes(demande) ? demande : (lus[0] ?? null)
  const requete = useQuery({
    ...useApi().cyber.mesure.list.queryOptions({ referentielId: norme.id, organisme }),
    enabled: organisme !== null,
  })
  if (organisme === null) {
    return (
      <EmptyState
        titre="Il n’y a pas encore d’écart à réduire"
        description="Les écarts viennent de la dernière évaluation attestée."
      />
    )
  }
  return (
    <>
      {lus.length > 1 && (
        <Select
          label="Organisme"
          options={lus.map((code) => ({ value: code, label: libelleOrganisme(code) }))}
          nativeSelectProps={{
            value: organisme,
            onChange: ({ target }) =>
              setParametres(
                (avant) => {
                  avant.set('organisme', target.value)
                  return avant
                },
                { replace: true, preventScrollReset: true },
              ),
          }}
        />
      )}
      <Lecture requete={requete} quoi="le plan d’action">
        {(lues) => <PlanDe key={organisme} {...proprietes} organisme={organisme} lues={lues} />}
      </Lecture>
    </>
  )
}
