import { formatInstant } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { exigencesEvaluables } from '@sssi/domain/cyber'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useApi } from '../api.ts'
import { useRelire } from '../commun/use-relire.ts'
import type { NormeLue, Normes } from './donnees.ts'
import { phraseDuFait } from './phrases.ts'

function Retirer({ norme }: { readonly norme: NormeLue }) {
  const mutation = useMutation(useApi().cyber.norme.update.mutationOptions())
  const relire = useRelire('norme')
  const { notifier } = useHost()
  const basculer = () =>
    mutation.mutate(
      { id: norme.id, version: norme.version, retire: !norme.retire },
      {
        onSuccess: () => void relire(),
        onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
      },
    )
  return (
    <Button priority="tertiary" onClick={basculer}>
      {norme.retire ? 'Rétablir ce référentiel' : 'Retirer ce référentiel'}
    </Button>
  )
}

interface Proprietes {
  readonly norme: NormeLue
  /** Les référentiels connus, pour nommer ceux auxquels celui-ci correspond. */
  readonly normes: Normes | undefined
}

/** Les exigences dans leur hiérarchie, avec leur poids, et leurs correspondances dans d’autres référentiels. */
export function VueDesExigences({ norme, normes }: Proprietes) {
  const gere = normes?.peutGerer ?? false
  const titreDe = (cle: string) => normes?.referentiels.find((une) => une.cle === cle)?.titre ?? cle
  const feuilles = new Set(exigencesEvaluables(norme.exigences).map(({ code }) => code))
  return (
    <>
      {gere && (
        <p>
          <Retirer norme={norme} /> On n’ouvre plus d’évaluation sur un référentiel retiré ; celles qui
          existent se lisent encore.
        </p>
      )}
      {norme.exigences.map(({ code, titre, texte, poids }) =>
        feuilles.has(code) ? (
          <div key={code} className="sssi-cyber-exigence">
            <p className="fr-mb-0">
              <strong>{code}</strong> — {titre} <span className="fr-text--sm">(poids {poids})</span>
            </p>
            {texte && <p className="fr-text--sm fr-mb-0">{texte}</p>}
            {norme.liens
              .filter(({ de }) => de === code)
              .map(({ vers, degre, note }) => (
                <p key={`${vers.referentiel} ${vers.code}`} className="fr-text--sm fr-mb-0">
                  Correspondance {degre === 'equivalente' ? 'équivalente' : 'partielle'}&nbsp;:{' '}
                  {titreDe(vers.referentiel)}, exigence {vers.code}
                  {note && ` (${note})`}
                </p>
              ))}
          </div>
        ) : (
          <h2 key={code} className="fr-h5 fr-mt-4w fr-mb-0">
            {code} — {titre}
          </h2>
        ),
      )}
      <div className="fr-mt-4w">
        <Details resume="Histoire du référentiel">
          <JournalListe
            libelle="Histoire du référentiel"
            entrees={norme.journal.map((ligne) => ({
              cle: String(ligne.id),
              phrase: phraseDuFait(ligne),
              instant: ligne.le,
              quand: formatInstant(ligne.le),
            }))}
          />
        </Details>
      </div>
    </>
  )
}
