import type { SuiviAction } from '../suivi/suivi.schema.ts'
import type { Jour } from '../temps/jour.ts'
import { jourDe, joursEntre } from '../temps/jour.ts'

export const fraicheurs = ['a_jour', 'a_rafraichir', 'perimee', 'jamais'] as const
export type Fraicheur = (typeof fraicheurs)[number]

const libelles: Record<Fraicheur, string> = {
  a_jour: 'À jour',
  a_rafraichir: 'À rafraîchir',
  perimee: 'Périmée',
  jamais: 'Jamais publiée',
}

export function libelleFraicheur(fraicheur: Fraicheur): string {
  return libelles[fraicheur]
}

/** A quarter: a synthesis of that age still describes the action. */
export const joursAJour = 92
/** Half a year: the Copil meets « au moins semestriellement » (SSSI ch. 2 § 1); an older synthesis missed one. */
export const joursAvantPeremption = 183

/** Age of the last published synthesis. */
export function fraicheur(suivi: Pick<SuiviAction, 'synthesePublieeLe'>, aujourdhui: Jour): Fraicheur {
  if (suivi.synthesePublieeLe === null) return 'jamais'
  const age = joursEntre(jourDe(suivi.synthesePublieeLe), aujourdhui)
  if (age <= joursAJour) return 'a_jour'
  return age <= joursAvantPeremption ? 'a_rafraichir' : 'perimee'
}
