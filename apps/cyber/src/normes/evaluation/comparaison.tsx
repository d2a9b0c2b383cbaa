import { formatDateCourte, jourDe } from '@sssi/domain'
import { exigencesEvaluables, libelleConformite } from '@sssi/domain/cyber'
import { useQuery } from '@sssi/section'
import { DataTable } from '@sssi/ui/DataTable'
import { Select } from '@sssi/ui/Select'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Lecture } from '../../commun/lecture.tsx'
import type { EvaluationLue } from '../donnees.ts'

function Ecarts({ evaluation, autreId }: { readonly evaluation: EvaluationLue; readonly autreId: string }) {
  const requete = useQuery(useApi().cyber.evaluation.get.queryOptions({ id: autreId }))
  return (
    <Lecture requete={requete} quoi="l’autre évaluation">
      {(autre) => {
        const niveau = ({ reponses }: EvaluationLue, code: string) =>
          reponses.find((reponse) => reponse.code === code)?.niveau ?? 'non_evalue'
        const changees = exigencesEvaluables(evaluation.exigences).filter(
          ({ code }) => niveau(evaluation, code) !== niveau(autre, code),
        )
        return (
          <DataTable
            legende="Réponses qui ont changé"
            lignes={changees}
            cle={({ code }) => code}
            vide={<p>Aucune réponse n’a changé.</p>}
            colonnes={[
              { cle: 'exigence', titre: 'Exigence', cellule: ({ code, titre }) => `${code} — ${titre}` },
              {
                cle: 'avant',
                titre: 'Avant',
                cellule: ({ code }) => libelleConformite(niveau(autre, code)),
              },
              {
                cle: 'maintenant',
                titre: 'Ici',
                cellule: ({ code }) => libelleConformite(niveau(evaluation, code)),
              },
            ]}
          />
        )
      }}
    </Lecture>
  )
}

/** Ce qui a changé depuis une évaluation attestée précédente du même organisme. */
export function Comparaison({ evaluation }: { readonly evaluation: EvaluationLue }) {
  const [choisie, setChoisie] = useState('')
  const { data } = useQuery(
    useApi().cyber.evaluation.list.queryOptions({ referentielId: evaluation.norme.id }),
  )
  const autres = (data?.evaluations ?? []).flatMap(({ id, organisme, attesteeLe, ouverteLe }) =>
    organisme === evaluation.organisme && id !== evaluation.id && attesteeLe !== null
      ? [{ value: id, label: `Ouverte le ${formatDateCourte(jourDe(ouverteLe))}` }]
      : [],
  )
  if (autres.length === 0) return null
  return (
    <section aria-labelledby="comparaison">
      <h2 id="comparaison" className="fr-h4 fr-mt-4w">
        Comparer dans le temps
      </h2>
      <Select
        label="Comparer avec l’évaluation"
        placeholder="Choisissez une évaluation"
        options={autres}
        nativeSelectProps={{ value: choisie, onChange: ({ target }) => setChoisie(target.value) }}
      />
      {choisie && <Ecarts evaluation={evaluation} autreId={choisie} />}
    </section>
  )
}
