import { medianeDeLaSphere } from '../norme/reponse.ts'

export const etatsDeCampagne = ['brouillon', 'ouverte', 'close'] as const
export type EtatDeCampagne = (typeof etatsDeCampagne)[number]

const libelles: Record<EtatDeCampagne, string> = {
  brouillon: 'Brouillon',
  ouverte: 'Ouverte',
  close: 'Close',
}
export const libelleEtatDeCampagne = (etat: EtatDeCampagne): string => libelles[etat]

/** What one measure of a campaign counts: « Taux de clic », people who clicked over messages delivered. */
export interface IndicateurDeCampagne {
  readonly cle: string
  readonly libelle: string
  /** What is counted, over what: without it, two bodies count different things. */
  readonly definition: string
  /** Whether more is better: a click rate should fall, a report rate should rise. */
  readonly tendance: 'hausse' | 'baisse'
}

/** How many people a body invited, reached, and saw through to the end, on one day. */
export interface Releve {
  readonly invites: number
  readonly atteints: number
  readonly acheves: number
  /** By indicator, what was counted; its denominator is the number of people reached. */
  readonly comptes: Readonly<Record<string, number>>
}

/** A rate in percent, with the denominator it stands on; null when nobody is in it. */
export interface Taux {
  readonly valeur: number | null
  readonly numerateur: number
  readonly denominateur: number
}

export function taux(numerateur: number, denominateur: number): Taux {
  return { valeur: denominateur === 0 ? null : (100 * numerateur) / denominateur, numerateur, denominateur }
}

/** Rates of a record: reached over invited, completed over invited, and each indicator over reached. */
export function tauxDuReleve(releve: Releve, indicateurs: readonly Pick<IndicateurDeCampagne, 'cle'>[]) {
  return {
    atteints: taux(releve.atteints, releve.invites),
    acheves: taux(releve.acheves, releve.invites),
    indicateurs: Object.fromEntries(
      indicateurs.map(({ cle }) => [cle, taux(releve.comptes[cle] ?? 0, releve.atteints)]),
    ),
  }
}

export type TauxDuReleve = ReturnType<typeof tauxDuReleve>

/**
 * The middle of the sphere, each body counting for one whatever its size. Null below three bodies: a median of one or two would
 * tell a body what another one answered.
 */
export function medianeDesTaux(lus: readonly Taux[]): number | null {
  return medianeDeLaSphere(lus.flatMap(({ valeur }) => valeur ?? []))
}

/** From each state, where a campaign may go. A closed one opens again when a body still has to report. */
export const passagesDeCampagne: Readonly<Record<EtatDeCampagne, readonly EtatDeCampagne[]>> = {
  brouillon: ['ouverte'],
  ouverte: ['close'],
  close: ['ouverte'],
}

export interface DefautDeReleve {
  readonly champ: 'atteints' | 'acheves' | 'comptes'
  readonly phrase: string
}

/** Counts that cannot be: more people reached than invited, or counted than reached; null when they hold together. */
export function defautDeReleve(
  { invites, atteints, acheves, comptes }: Releve,
  indicateurs: readonly IndicateurDeCampagne[],
): DefautDeReleve | null {
  if (atteints > invites)
    return { champ: 'atteints', phrase: 'On n’atteint pas plus de personnes qu’on n’en invite.' }
  if (acheves > invites)
    return { champ: 'acheves', phrase: 'Il n’y a pas plus de personnes au bout qu’il n’y a d’invités.' }
  const inconnu = Object.keys(comptes).find((cle) => !indicateurs.some((un) => un.cle === cle))
  if (inconnu !== undefined)
    return { champ: 'comptes', phrase: 'L’un des indicateurs n’est pas de cette campagne.' }
  const trop = indicateurs.find(({ cle }) => (comptes[cle] ?? 0) > atteints)
  return trop
    ? {
        champ: 'comptes',
        phrase: `« ${trop.libelle} » : le compte dépasse le nombre de personnes atteintes.`,
      }
    : null
}
