import { formatDateLongue, libelleInstanceType, pluriel, typographier, type Jour } from '@sssi/domain'
import type { Decision, Instance } from './donnees.ts'

/** « Copil du 12 mars 2026 ». */
export function nomDInstance({ type, date }: Pick<Instance, 'type' | 'date'>): string {
  return `${libelleInstanceType(type)} du ${formatDateLongue(date)}`
}

/** « Horizon revu à 2026, décision D-2026-04 », « Horizon maintenu : report à 2027 refusé ». */
export function phraseDeDecision({ annee, etat, numeroDecision }: Decision): string {
  const suite = numeroDecision ? `, décision ${numeroDecision}` : ''
  return typographier(
    etat === 'validee'
      ? `Horizon revu à ${annee}${suite}`
      : `Horizon maintenu : report à ${annee} refusé${suite}`,
  )
}

/** Ce qu’une réunion a décidé, en un mot ; une réunion à venir n’a encore rien à dire. */
export function phraseDesDecisions({ date, decisions }: Instance, aujourdhui: Jour): string | null {
  if (decisions.length > 0) return pluriel(decisions.length, 'décision')
  return date > aujourdhui ? null : 'Aucune décision d’horizon enregistrée'
}

/** Les réunions à venir, de la plus proche à la plus lointaine, puis celles qui ont eu lieu, la dernière d’abord. */
export function separerInstances(instances: readonly Instance[], aujourdhui: Jour) {
  return {
    aVenir: instances
      .filter(({ date }) => date > aujourdhui)
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    passees: instances
      .filter(({ date }) => date <= aujourdhui)
      .toSorted((a, b) => b.date.localeCompare(a.date)),
  }
}
