import { formatDateLongue, pluriel, type Jour } from '@sssi/domain'
import type { PointDeProgression } from './donnees.ts'

/** Ce que la courbe suit : peu de séries, pour qu’elles se distinguent et que la page reste légère. */
const mesures = [
  { cle: 'en_cours', libelle: 'En cours', valeur: ({ statuts }: PointDeProgression) => statuts.en_cours },
  { cle: 'realisee', libelle: 'Réalisées', valeur: ({ statuts }: PointDeProgression) => statuts.realisee },
  {
    cle: 'horizon',
    libelle: 'Horizon passé',
    valeur: ({ horizonsPassesSansRevision }: PointDeProgression) => horizonsPassesSansRevision,
  },
] as const

const POINTS_AU_PLUS = 6

/** Au plus six points, le premier et le dernier compris, à peu près également espacés. */
export function eclaircir<T>(points: readonly T[], auPlus = POINTS_AU_PLUS): T[] {
  if (points.length <= auPlus) return [...points]
  const rangs = Array.from({ length: auPlus }, (_, i) => Math.round((i * (points.length - 1)) / (auPlus - 1)))
  return points.filter((_, rang) => rangs.includes(rang))
}

/** Les séries de la courbe. */
export function seriesDeProgression(progression: readonly PointDeProgression[]) {
  const points = eclaircir(progression)
  return mesures.map(({ cle, libelle, valeur }) => ({
    cle,
    libelle,
    points: points.map((point) => ({ date: point.jour, valeur: valeur(point) })),
  }))
}

function ecart(nombre: number, quoi: string, plusieurs: string): string {
  const sens = nombre > 0 ? 'de plus' : 'de moins'
  return nombre === 0 ? `aucune ${quoi} de plus` : `${pluriel(Math.abs(nombre), quoi, plusieurs)} ${sens}`
}

/** Ce que la courbe montre, en une phrase : du premier relevé à aujourd’hui. */
export function constatDeProgression(progression: readonly PointDeProgression[]): string {
  const [premier] = progression
  const dernier = progression.at(-1)
  if (!premier || !dernier || premier === dernier) {
    return 'Le suivi commence : la courbe se tracera au fil des relevés.'
  }
  const depuis = (jour: Jour) => `Depuis le ${formatDateLongue(jour)} : `
  const realisees = dernier.statuts.realisee - premier.statuts.realisee
  const revises = dernier.horizonsRevises - premier.horizonsRevises
  return `${depuis(premier.jour)}${ecart(realisees, 'action réalisée', 'actions réalisées')}, ${
    revises > 0 ? pluriel(revises, 'horizon révisé', 'horizons révisés') : 'aucun horizon révisé'
  }.`
}
