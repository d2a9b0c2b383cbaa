import donnees from './plan.data.json' with { type: 'json' }

/** One row of table 6.1, « Cadre de gouvernance ». */
export interface LigneDeGouvernance {
  readonly thematique: string
  readonly sujet: string
  /** As printed: « DSS », « DSS/CNAV », « GIP UR », « GIP MDS ». */
  readonly chefsDeFile: string
}

/** The five subjects of the governance, which have their own leads, beside the 103 actions. */
export const gouvernance: readonly LigneDeGouvernance[] = donnees.gouvernance
