import { formatPourcentage, libelleOrganisme } from '@sssi/domain'
import { exigencesEvaluables, type NiveauDeConformite } from '@sssi/domain/cyber'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { Fragment } from 'react'
import { BadgeDeConformite } from './badge-de-conformite.tsx'
import { adresseDeLEvaluation, type CouvertureLue, type NormeLue } from './donnees.ts'

/** Ce qu’une case dit, assez court pour dix organismes. */
const mots: Record<NiveauDeConformite, string> = {
  conforme: 'Conforme',
  partiel: 'Partiel',
  non_conforme: 'Non conforme',
  non_applicable: 'Sans objet',
  non_evalue: 'Non évalué',
}

interface Proprietes {
  readonly norme: NormeLue
  readonly couverture: CouvertureLue
}

function Ligne({
  code,
  titre,
  poids,
  couverture,
}: {
  readonly code: string
  readonly titre: string
  readonly poids: number
  readonly couverture: CouvertureLue
}) {
  // Un organisme seul se lit avec ses badges ; à plusieurs, des mots courts tiennent dans la page.
  const seul = couverture.organismes.length === 1
  return (
    <tr>
      <th scope="row">
        {code} — {titre} (poids&nbsp;{poids})
      </th>
      {couverture.organismes.map(({ organisme, niveaux }) => {
        const niveau = niveaux[code] ?? 'non_evalue'
        return (
          <td key={organisme} data-organisme={libelleOrganisme(organisme)}>
            {seul ? <BadgeDeConformite niveau={niveau} /> : mots[niveau]}
          </td>
        )
      })}
    </tr>
  )
}

/** Chaque exigence face à chaque organisme lu, d’après sa dernière évaluation attestée. */
export function MatriceDeCouverture({ norme, couverture }: Proprietes) {
  const feuilles = exigencesEvaluables(norme.exigences)
  const codes = new Set(feuilles.map(({ code }) => code))
  if (couverture.organismes.length === 0) {
    return (
      <EmptyState
        titre="Aucune évaluation n’est encore attestée"
        description="Chaque exigence se lit ici face à chaque organisme, d’après sa dernière évaluation attestée."
      />
    )
  }
  return (
    <div className="sssi-cyber-matrice">
      <table>
        <caption className="fr-sr-only">
          Réponse de chaque organisme à chaque exigence, d’après sa dernière évaluation attestée
        </caption>
        <thead>
          <tr>
            <th scope="col">Exigence</th>
            {couverture.organismes.map(({ organisme, evaluationId, couverture: { pourcentage } }) => (
              <th key={organisme} scope="col">
                <Lien href={adresseDeLEvaluation(evaluationId)}>{libelleOrganisme(organisme)}</Lien>
                <br />
                <span className="fr-text--sm">
                  {pourcentage === null ? 'non évalué' : formatPourcentage(pourcentage)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {norme.exigences.map(({ code, titre, poids }) => (
            <Fragment key={code}>
              {codes.has(code) ? (
                <Ligne code={code} titre={titre} poids={poids} couverture={couverture} />
              ) : (
                <tr className="sssi-cyber-matrice__chapitre">
                  <th scope="colgroup" colSpan={couverture.organismes.length + 1}>
                    {code} — {titre}
                  </th>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
