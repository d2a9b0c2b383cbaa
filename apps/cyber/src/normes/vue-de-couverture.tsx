import {
  enumerer,
  formatDateCourte,
  formatPourcentage,
  jourDe,
  libelleOrganisme,
  organismeCodes,
  pluriel,
} from '@sssi/domain'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { LineChart, type Serie } from '@sssi/ui/LineChart'
import { Lien } from '@sssi/ui/Lien'
import { adresseDeLEvaluation, type CouvertureLue } from './donnees.ts'
import { phraseDeCouverture } from './phrases.ts'

const colonnes: readonly Colonne<CouvertureLue['organismes'][number]>[] = [
  {
    cle: 'organisme',
    titre: 'Organisme',
    cellule: ({ organisme, evaluationId }) => (
      <Lien href={adresseDeLEvaluation(evaluationId)}>{libelleOrganisme(organisme)}</Lien>
    ),
  },
  {
    cle: 'couverture',
    titre: 'Couverture pondérée',
    cellule: (une) => phraseDeCouverture(une.couverture),
  },
  {
    cle: 'attestee',
    titre: 'Attestée le',
    cellule: ({ attesteeLe }) => formatDateCourte(jourDe(attesteeLe)),
  },
]

/** Au-delà de quatre courbes, elles ne se distinguent plus : les autres restent dans le tableau. */
const COURBES_AU_PLUS = 4

function series({ histoire }: CouvertureLue): Serie[] {
  return organismeCodes
    .map((organisme) => ({
      cle: organisme,
      libelle: libelleOrganisme(organisme),
      points: histoire.flatMap((une) =>
        une.organisme === organisme && une.pourcentage !== null
          ? [{ date: jourDe(une.attesteeLe), valeur: Math.round(une.pourcentage) }]
          : [],
      ),
    }))
    .filter(({ points }) => points.length > 1)
    .slice(0, COURBES_AU_PLUS)
}

function Evolution({ couverture }: { readonly couverture: CouvertureLue }) {
  const courbes = series(couverture)
  if (courbes.length === 0) return null
  const gains = courbes.map(({ libelle, points }) => {
    const ecart = (points.at(-1)?.valeur ?? 0) - (points[0]?.valeur ?? 0)
    return `${libelle} ${ecart < 0 ? 'a perdu' : 'a gagné'} ${pluriel(Math.abs(ecart), 'point')}`
  })
  return (
    <LineChart
      titre="Couverture au fil des évaluations attestées"
      constat={`${enumerer(gains)} depuis la première évaluation.`}
      unite="%"
      maximum={100}
      series={courbes}
    />
  )
}

/** Où en est chaque organisme que l’agent lit, et la sphère. */
export function VueDeCouverture({ couverture }: { readonly couverture: CouvertureLue }) {
  const { organismes, sansEvaluation, mediane, participants } = couverture
  return (
    <>
      <p>
        {mediane === null
          ? `La médiane de la sphère paraît à partir de trois organismes évalués : ${participants} pour l’instant.`
          : `Médiane de la sphère : ${formatPourcentage(mediane)}, sur ${participants} organismes évalués.`}
      </p>
      {organismes.length === 0 ? (
        <EmptyState
          titre="Aucune évaluation n’est encore attestée"
          description="La couverture paraît quand le RSSI d’un organisme atteste son évaluation."
        />
      ) : (
        <>
          <DataTable
            legende="Couverture par organisme"
            lignes={organismes}
            cle={({ organisme }) => organisme}
            colonnes={colonnes}
          />
          {sansEvaluation.length > 0 && (
            <p className="fr-mt-2w">
              Sans évaluation attestée&nbsp;: {enumerer(sansEvaluation.map(libelleOrganisme))}.
            </p>
          )}
          <Evolution couverture={couverture} />
        </>
      )}
      <p className="fr-text--sm fr-mt-3w">
        Conforme compte pour tout le poids de l’exigence, partiel pour la moitié. Ce qui n’est pas évalué ou
        ne s’applique pas ne compte ni pour ni contre.
      </p>
    </>
  )
}
