export const numerosAxe = [1, 2, 3, 4, 5] as const
export type AxeNumero = (typeof numerosAxe)[number]

/**
 * Code printed beside an action: « A1-001 ». A legal identifier, not a rank: axis 5 is numbered A5-017 to A5-031.
 */
export type ActionCode = `A${AxeNumero}-${string}`

/** One row of the tables 6.2 to 6.6, in the words of the text. Frozen: nothing here is ever repaired. */
export interface ActionDuPlan {
  readonly code: ActionCode
  readonly axe: AxeNumero
  readonly thematique: string
  readonly orientation: string
  readonly libelle: string
  /** As printed: « 2025 », but also « version » (A1-008) and « 2023-2027 » (A3-008). */
  readonly horizon: string
  /** As printed: « CNAV », « DSS et MSA », « OSS », « A définir ». */
  readonly chefsDeFile: string
}

const formeDuCode = /^A[1-5]-\d{3,5}$/

/** Whether the text has the shape of an action's code; it says nothing of the action's existence. */
export function estActionCode(valeur: string): valeur is ActionCode {
  return formeDuCode.test(valeur)
}
