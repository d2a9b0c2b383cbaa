import { formatInstant } from '@sssi/domain'
import type { Exigence } from '@sssi/domain/cyber'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { useState } from 'react'
import { ListeDeFichiers } from '../../commun/televersement/liste-de-fichiers.tsx'
import { BadgeDeConformite } from '../badge-de-conformite.tsx'
import type { EvaluationLue, ReponseLue } from '../donnees.ts'
import { FormulaireDeReponse } from './formulaire-de-reponse.tsx'

function Preuves({ reponse }: { readonly reponse: ReponseLue }) {
  const [ouvertes, setOuvertes] = useState(false)
  const { preuve, lien, fichiers } = reponse
  if (!preuve && !lien && fichiers.length === 0) return null
  return (
    <Details
      resume={
        <>
          Preuves<span className="fr-sr-only"> de l’exigence {reponse.code}</span>
        </>
      }
      onBascule={setOuvertes}
    >
      {/* Écrites à l’ouverture : quarante exigences et leurs preuves alourdiraient la page. */}
      {ouvertes && (
        <>
          {preuve && <p className="sssi-cyber-texte fr-mb-1w">{preuve}</p>}
          {lien && (
            <p className="fr-mb-1w">
              <a href={lien} rel="noreferrer">
                {lien}
              </a>
            </p>
          )}
          <ListeDeFichiers fichiers={fichiers} />
        </>
      )}
    </Details>
  )
}

interface Proprietes {
  readonly evaluation: EvaluationLue
  readonly exigence: Exigence
  readonly ouverte: boolean
  readonly ouvrir: (code: string | null) => void
}

/** Une exigence, ce que l’organisme y répond, et de quoi y répondre quand l’évaluation est ouverte. */
export function ExigenceEvaluee({ evaluation, exigence, ouverte, ouvrir }: Proprietes) {
  const reponse = evaluation.reponses.find(({ code }) => code === exigence.code)
  const proposee = (evaluation.propositions[exigence.code] ?? []).length > 0
  return (
    <div className="sssi-cyber-exigence sssi-cyber-exigence--evaluee">
      <h3 className="fr-text--md fr-mb-0">
        {exigence.code} — {exigence.titre}
      </h3>
      <BadgeDeConformite niveau={reponse?.niveau ?? 'non_evalue'} />
      {ouverte ? (
        <FormulaireDeReponse evaluation={evaluation} exigence={exigence} onFermer={() => ouvrir(null)} />
      ) : (
        <>
          {reponse?.commentaire && <p className="sssi-cyber-texte fr-mb-0">{reponse.commentaire}</p>}
          {reponse && <Preuves reponse={reponse} />}
          {/* Attestée, l’évaluation porte déjà qui en répond. */}
          {reponse && evaluation.peutEvaluer && (
            <p className="fr-text--xs fr-mb-0">
              {reponse.par}, le {formatInstant(reponse.le)}
            </p>
          )}
          {evaluation.peutEvaluer && (
            <Button size="small" priority="tertiary" onClick={() => ouvrir(exigence.code)}>
              {proposee && !reponse ? 'Répondre (une réponse est proposée)' : 'Répondre'}
              <span className="fr-sr-only"> à l’exigence {exigence.code}</span>
            </Button>
          )}
        </>
      )}
    </div>
  )
}
