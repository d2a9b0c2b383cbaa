import { formatInstant, libelleOrganisme } from '@sssi/domain'
import { exigencesEvaluables, libelleConformite, type NiveauDeConformite } from '@sssi/domain/cyber'
import { usePageTitle, useParams, useQuery } from '@sssi/section'
import { Details } from '@sssi/ui/Details'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Lien } from '@sssi/ui/Lien'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { LectureDePage } from '../../commun/lecture-de-page.tsx'
import { Sommaire, type Partie } from '../../commun/sommaire.tsx'
import { adresseDeLaNorme, type EvaluationLue } from '../donnees.ts'
import '../normes.css'
import { phraseDeCouverture } from '../phrases.ts'
import { Attestation } from './attestation.tsx'
import { Comparaison } from './comparaison.tsx'
import { ExigenceEvaluee } from './exigence-evaluee.tsx'

function phraseDuFait({ fait, par, detail }: EvaluationLue['journal'][number]): string {
  switch (fait) {
    case 'evaluation_ouverte':
      return `${par} a ouvert l’évaluation.`
    case 'evaluation_attestee':
      return `${par} a attesté l’évaluation.`
    default:
      return `${par} a répondu à l’exigence ${detail.code} : ${libelleConformite(detail.apres as NiveauDeConformite)} (avant : ${libelleConformite(detail.avant as NiveauDeConformite)}).`
  }
}

const idDuChapitre = (code: string) => `chapitre-${code}`

/** Les chapitres : ce qui ne s’évalue pas soi-même. */
function chapitresDe({ exigences }: EvaluationLue): Partie[] {
  const feuilles = new Set(exigencesEvaluables(exigences).map(({ code }) => code))
  return exigences
    .filter(({ code }) => !feuilles.has(code))
    .map(({ code, titre }) => ({ id: idDuChapitre(code), titre: `${code} — ${titre}` }))
}

function Exigences({ evaluation }: { readonly evaluation: EvaluationLue }) {
  const [ouverte, ouvrir] = useState<string | null>(null)
  const feuilles = new Set(exigencesEvaluables(evaluation.exigences).map(({ code }) => code))
  return evaluation.exigences.map((exigence) =>
    feuilles.has(exigence.code) ? (
      <ExigenceEvaluee
        key={exigence.code}
        evaluation={evaluation}
        exigence={exigence}
        ouverte={ouverte === exigence.code}
        ouvrir={ouvrir}
      />
    ) : (
      <h2 key={exigence.code} id={idDuChapitre(exigence.code)} className="fr-h5 fr-mt-4w fr-mb-0">
        {exigence.code} — {exigence.titre}
      </h2>
    ),
  )
}

function Entiere({ evaluation }: { readonly evaluation: EvaluationLue }) {
  const titre = `Évaluation de ${libelleOrganisme(evaluation.organisme)}`
  usePageTitle(titre)
  const { attesteeLe, attesteePar, attestation, norme } = evaluation
  const chapitres = chapitresDe(evaluation)
  return (
    <>
      <EnTete
        intro={
          <>
            <Lien href={adresseDeLaNorme(norme.id)}>{norme.titre}</Lien>, version {norme.edition}.{' '}
            {phraseDeCouverture(evaluation.couverture)}
          </>
        }
      >
        {titre}
      </EnTete>
      {attesteeLe === null ? (
        <p>
          Ouverte par {evaluation.ouvertePar} le {formatInstant(evaluation.ouverteLe)}. Tant qu’elle n’est pas
          attestée, seul cet organisme la lit.
        </p>
      ) : (
        <p>
          Attestée par {attesteePar} le {formatInstant(attesteeLe)} : « {attestation} »
        </p>
      )}
      {evaluation.peutEvaluer && <Attestation evaluation={evaluation} />}
      {chapitres.length > 2 && <Sommaire parties={chapitres} />}
      <Exigences evaluation={evaluation} />
      <Comparaison evaluation={evaluation} />
      {evaluation.journal.length > 0 && (
        <Details resume="Histoire de l’évaluation">
          <JournalListe
            entrees={evaluation.journal.map((ligne) => ({
              cle: String(ligne.id),
              phrase: phraseDuFait(ligne),
              instant: ligne.le,
              quand: formatInstant(ligne.le),
            }))}
          />
        </Details>
      )}
    </>
  )
}

/** Ce qu’un organisme dit de lui-même, exigence par exigence. */
export default function EvaluationPage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.evaluation.get.queryOptions({ id }))
  return (
    <LectureDePage requete={requete} nom="Évaluation" quoi="l’évaluation" retour="normes">
      {(evaluation) => <Entiere evaluation={evaluation} />}
    </LectureDePage>
  )
}
