import { formatDateLongue, formatNombre, type Indicateur, type Jour } from '@sssi/domain'
import type { EtatDIndicateur } from '../fiche/fiche-action.ts'

/** « 42,5 % », « 12 dossiers » : le nombre et son unité ne se séparent pas. */
export const avecUnite = (valeur: number, unite: string): string =>
  unite ? `${formatNombre(valeur)}\u00a0${unite}` : formatNombre(valeur)

/** Une valeur et son jour ; « non renseignée » s’écrit. */
export function valeurDatee(valeur: number | null, date: Jour | null, unite: string): string {
  if (valeur === null) return 'non renseignée'
  return date ? `${avecUnite(valeur, unite)} au ${formatDateLongue(date)}` : avecUnite(valeur, unite)
}

/** Vrai quand une nouvelle valeur manque : son jour est passé, ou il n’y en a encore aucune. */
export function valeurAttendue(
  { applicable }: Pick<Indicateur, 'applicable'>,
  { prochaineMiseAJour }: Pick<EtatDIndicateur, 'prochaineMiseAJour'>,
  aujourdhui: Jour,
): boolean {
  return applicable && (prochaineMiseAJour === null || prochaineMiseAJour < aujourdhui)
}

/** Quand la prochaine valeur est attendue, ou depuis quand elle manque. */
export function phraseDeMiseAJour(indicateur: Indicateur, etat: EtatDIndicateur, aujourdhui: Jour): string {
  if (!indicateur.applicable) {
    return indicateur.motifNonApplicable
      ? `Non applicable : ${indicateur.motifNonApplicable}`
      : 'Non applicable.'
  }
  if (etat.prochaineMiseAJour === null) return 'Aucune valeur n’est encore enregistrée.'
  const jour = formatDateLongue(etat.prochaineMiseAJour)
  return valeurAttendue(indicateur, etat, aujourdhui)
    ? `Une nouvelle valeur était attendue le ${jour}.`
    : `Prochaine valeur attendue le ${jour}.`
}

/** Pourquoi le progrès n’est pas calculé ; `null` quand il l’est. */
export function progresAbsent(indicateur: Indicateur, etat: EtatDIndicateur): string | null {
  if (etat.progression !== null || !indicateur.applicable) return null
  const manques = [
    ...(indicateur.valeurInitiale === null ? ['la valeur initiale'] : []),
    ...(etat.actuelle === null ? ['une valeur actuelle'] : []),
    ...(indicateur.valeurCible === null ? ['la cible'] : []),
  ]
  return manques.length > 0
    ? `Progrès non calculé : il manque ${manques.join(', ')}.`
    : 'Progrès non calculé : la cible est égale à la valeur initiale.'
}

export interface Point {
  readonly date: Jour
  readonly valeur: number
}

/** Le parcours d’un indicateur, de la valeur initiale à la dernière, par date. */
export function parcours({ valeurInitiale, dateInitiale, valeurs }: Indicateur): Point[] {
  const initiale =
    valeurInitiale !== null && dateInitiale !== null ? [{ date: dateInitiale, valeur: valeurInitiale }] : []
  const suivies = valeurs.map(({ date, valeur }) => ({ date, valeur }))
  // Une valeur enregistrée le jour de la valeur initiale la remplace.
  const parDate = new Map([...initiale, ...suivies].map((point) => [point.date, point]))
  return [...parDate.values()].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** Ce que la courbe montre, en une phrase. */
export function constat(indicateur: Indicateur): string {
  const points = parcours(indicateur)
  const [premier, dernier] = [points[0], points.at(-1)]
  if (!premier || !dernier) return 'Aucune valeur.'
  const { unite } = indicateur
  const fin = `${avecUnite(dernier.valeur, unite)} au ${formatDateLongue(dernier.date)}`
  const cible =
    indicateur.valeurCible === null ? '' : `, pour une cible de ${avecUnite(indicateur.valeurCible, unite)}`
  return points.length === 1 ? `${fin}${cible}.` : `De ${avecUnite(premier.valeur, unite)} à ${fin}${cible}.`
}
