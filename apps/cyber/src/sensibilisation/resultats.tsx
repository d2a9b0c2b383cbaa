import { formatDateCourte, libelleOrganisme, organismeCodes } from '@sssi/domain'
import type { TauxDuReleve } from '@sssi/domain/cyber'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { LineChart, type PointDeSerie } from '@sssi/ui/LineChart'
import type { CampagneLue, ReleveLu } from './donnees.ts'
import { phraseDeMediane, phraseDeTaux } from './phrases.ts'

interface Mesure {
  readonly cle: string
  readonly libelle: string
  readonly definition: string
  readonly lire: (taux: TauxDuReleve) => TauxDuReleve['acheves'] | undefined
  readonly mediane: (medianes: CampagneLue['medianes']) => number | null
}

/** Ce que l’on compare : la participation, puis les indicateurs propres à la campagne. */
function mesuresDe({ indicateurs }: CampagneLue): Mesure[] {
  return [
    {
      cle: 'acheves',
      libelle: 'Taux d’achèvement',
      definition: 'Personnes allées au bout, sur les personnes invitées.',
      lire: ({ acheves }) => acheves,
      mediane: ({ acheves }) => acheves,
    },
    {
      cle: 'atteints',
      libelle: 'Taux d’atteinte',
      definition: 'Personnes atteintes, sur les personnes invitées.',
      lire: ({ atteints }) => atteints,
      mediane: ({ atteints }) => atteints,
    },
    ...indicateurs.map(({ cle, libelle, definition }) => ({
      cle,
      libelle,
      definition,
      lire: (taux: TauxDuReleve) => taux.indicateurs[cle],
      mediane: ({ indicateurs: lus }: CampagneLue['medianes']) => lus[cle] ?? null,
    })),
  ]
}

const point = (date: string, valeur: number | null | undefined): PointDeSerie[] =>
  valeur === null || valeur === undefined ? [] : [{ date, valeur: Math.round(valeur) }]

function Courbe({ campagne, mesure }: { readonly campagne: CampagneLue; readonly mesure: Mesure }) {
  const series = [
    ...organismeCodes
      .filter((organisme) => campagne.siens.includes(organisme))
      .map((organisme) => ({
        cle: organisme,
        libelle: libelleOrganisme(organisme),
        points: campagne.releves.flatMap((releve) =>
          releve.organisme === organisme ? point(releve.jour, mesure.lire(releve.taux)?.valeur) : [],
        ),
      })),
    {
      cle: 'mediane',
      libelle: 'Médiane de la sphère',
      points: campagne.histoire.flatMap((jour) => point(jour.jour, mesure.mediane(jour))),
    },
  ].filter(({ points }) => points.length > 1)
  if (series.length === 0) return null
  return (
    <LineChart
      titre={mesure.libelle}
      constat={mesure.definition}
      unite="%"
      maximum={100}
      series={series}
      {...(mesure.cle === 'acheves' &&
        campagne.cible !== null && { cible: { valeur: campagne.cible, libelle: 'Objectif' } })}
    />
  )
}

const derniers = ({ releves }: CampagneLue): ReleveLu[] =>
  organismeCodes.flatMap((organisme) => releves.findLast((releve) => releve.organisme === organisme) ?? [])

/** Les résultats : le dernier relevé de chaque organisme lu, la médiane, et le chemin parcouru. Dans l’ordre des organismes. */
export function Resultats({ campagne }: { readonly campagne: CampagneLue }) {
  const mesures = mesuresDe(campagne)
  const lignes = derniers(campagne)
  const colonnes: readonly Colonne<ReleveLu>[] = [
    { cle: 'organisme', titre: 'Organisme', cellule: (releve) => libelleOrganisme(releve.organisme) },
    { cle: 'jour', titre: 'Relevé du', cellule: (releve) => formatDateCourte(releve.jour) },
    ...mesures.map((mesure) => ({
      cle: mesure.cle,
      titre: mesure.libelle,
      cellule: (releve: ReleveLu) => {
        const taux = mesure.lire(releve.taux)
        return taux ? phraseDeTaux(taux) : 'non renseigné'
      },
    })),
  ]
  return (
    <>
      {lignes.length > 0 && (
        <DataTable
          legende="Dernier relevé de chaque organisme, dans l’ordre des organismes"
          lignes={lignes}
          cle={({ organisme }) => organisme}
          colonnes={colonnes}
        />
      )}
      <h3 className="fr-h5 fr-mt-3w">Médiane de la sphère</h3>
      <ul>
        {mesures.map((mesure) => (
          <li key={mesure.cle}>
            {mesure.libelle}
            {'\u00a0: '}
            {phraseDeMediane(mesure.mediane(campagne.medianes))}. {mesure.definition}
          </li>
        ))}
      </ul>
      {mesures.map((mesure) => (
        <Courbe key={mesure.cle} campagne={campagne} mesure={mesure} />
      ))}
    </>
  )
}
