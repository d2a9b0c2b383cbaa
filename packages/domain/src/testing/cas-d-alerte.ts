import type { ActionDuPlan } from '../plan/action.ts'
import type { Alerte, AlerteCode } from '../regles/alerte.ts'
import { alertes } from '../regles/alertes.ts'
import type { SuiviAction } from '../suivi/suivi.schema.ts'
import { uneAction, unSuivi } from './suivis.ts'

/** A line of the tables that say when each alert is active, and in which words. */
export interface CasDAlerte {
  readonly action?: Partial<ActionDuPlan>
  readonly suivi?: Partial<SuiviAction>
  readonly attendu: Pick<Alerte, 'etat' | 'motif'> & Partial<Pick<Alerte, 'gravite'>>
}

export const aujourdhui = '2026-06-15'

export const plusTard = { etat: 'sans_objet', motif: 'L’action est réalisée.' } as const

/** Sentences come with plain spaces, to be compared with what one types; typography has its own test. */
export function alerteObtenue(code: AlerteCode, { action, suivi }: CasDAlerte): Partial<Alerte> {
  const alerte = alertes(uneAction(action), unSuivi(suivi), aujourdhui).find((a) => a.code === code)
  return { ...alerte, motif: (alerte?.motif ?? '').replace(/[\u00a0\u202f]/g, ' ') }
}
