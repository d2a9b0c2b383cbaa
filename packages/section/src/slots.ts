/** Les emplacements du portail ouverts aux sections, et ce que chacun reçoit. */
export interface Emplacements {
  /** Bloc large du tableau de bord de l’agent. */
  'tableauDeBord.principal': Record<never, never>
  /** Tuile du tableau de bord, une par section. */
  'tableauDeBord.tuile': Record<never, never>
  /** Panneau sur la fiche d’une action suivie par la section. */
  'action.panneau': { code: string }
}

export type NomEmplacement = keyof Emplacements
