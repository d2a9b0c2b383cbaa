/**
 * Place d’une année sur la frise, en pourcentage : le milieu de sa colonne. Hors de la frise, au bord.
 * @param annee peut être fractionnée : 2026,5 est le premier juillet 2026
 */
export function position(annee: number, debut: number, fin: number): number {
  const part = ((annee - debut) / (fin - debut + 1)) * 100
  return Math.min(100, Math.max(0, part))
}

/** Une année se marque au milieu de sa colonne. */
export const milieu = (annee: number, debut: number, fin: number) => position(annee + 0.5, debut, fin)
