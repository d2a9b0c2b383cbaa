import { formatNombre, libelleMeteo, pluriel, type FiltrePlan, type Meteo, type Statut } from '@sssi/domain'
import type { RepartitionDAxe } from './donnees.ts'

/** Une colonne du tableau de confiance : les statuts et les météos qu’elle réunit. */
export interface ColonneDeConfiance {
  readonly cle: string
  readonly libelle: string
  readonly filtre: Pick<FiltrePlan, 'statut' | 'meteo'>
}

/** La météo d’une action se lit tant qu’elle reste à mener ; ensuite, c’est son statut qui compte. */
export const aMener: readonly Statut[] = ['non_renseigne', 'non_demarree', 'en_cours']

/** De la plus inquiétante à la moins informée. */
const parMeteo: readonly Meteo[] = [
  'objectifs_compromis',
  'appuis_necessaires',
  'objectifs_atteignables',
  'objectifs_securises',
  'non_necessaire',
  'non_renseignee',
]

/** Chaque action du plan est dans une colonne et une seule : une ligne fait le total de son axe. */
export const colonnesDeConfiance: readonly ColonneDeConfiance[] = [
  ...parMeteo.map((meteo) => ({
    cle: meteo,
    libelle:
      meteo === 'non_renseignee' || meteo === 'non_necessaire'
        ? `Météo ${libelleMeteo(meteo).toLowerCase()}`
        : libelleMeteo(meteo),
    filtre: { statut: [...aMener], meteo: [meteo] },
  })),
  { cle: 'realisee', libelle: 'Réalisées', filtre: { statut: ['realisee'], meteo: [] } },
  { cle: 'abandonnee', libelle: 'Abandonnées', filtre: { statut: ['abandonnee'], meteo: [] } },
]

/** Les actions d’un axe que compte une colonne, et la liste filtrée qui les montre. */
export function caseDeConfiance(
  { axe, croisement, statuts }: RepartitionDAxe,
  { filtre }: ColonneDeConfiance,
) {
  const compte = filtre.statut.reduce(
    (somme, statut) =>
      somme +
      (filtre.meteo.length === 0
        ? statuts[statut]
        : filtre.meteo.reduce((parStatut, meteo) => parStatut + croisement[statut][meteo], 0)),
    0,
  )
  return { compte, filtre: { axe: [axe], ...filtre } satisfies Partial<FiltrePlan> }
}

const degradees: readonly Meteo[] = ['objectifs_compromis', 'appuis_necessaires']

const combien = (axe: RepartitionDAxe, meteos: readonly Meteo[]) =>
  aMener.reduce(
    (somme, statut) => somme + meteos.reduce((s, meteo) => s + axe.croisement[statut][meteo], 0),
    0,
  )

/** Ce que le tableau répond : où sont les actions qui demandent un appui, et ce qu’on ignore encore. */
export function constatDeConfiance(axes: readonly RepartitionDAxe[]): string {
  const parAxe = axes.map((axe) => ({ axe: axe.axe, nombre: combien(axe, degradees) }))
  const total = parAxe.reduce((somme, { nombre }) => somme + nombre, 0)
  const ignorees = axes.reduce((somme, axe) => somme + combien(axe, ['non_renseignee']), 0)
  const renseignees = axes.reduce((somme, axe) => somme + combien(axe, parMeteo), 0) - ignorees
  if (renseignees === 0 && ignorees > 0) {
    return 'Aucune action à mener n’a encore de météo : on ne sait pas où il faut un appui.'
  }
  const inconnu =
    ignorees > 0
      ? ` ${pluriel(ignorees, 'action')} à mener ${ignorees < 2 ? 'n’a' : 'n’ont'} pas de météo.`
      : ''
  if (total === 0) return `Aucune action à mener ne demande d’appui.${inconnu}`
  const pire = parAxe.reduce((a, b) => (b.nombre > a.nombre ? b : a))
  const ou =
    pire.nombre === total
      ? `toutes dans l’axe ${pire.axe}`
      : `dont ${formatNombre(pire.nombre)} dans l’axe ${pire.axe}`
  const seule = total === 1
  return `${pluriel(total, 'action')} à mener ${seule ? 'demande' : 'demandent'} un appui ou ${seule ? 'est compromise' : 'sont compromises'}, ${seule ? `dans l’axe ${pire.axe}` : ou}.${inconnu}`
}
