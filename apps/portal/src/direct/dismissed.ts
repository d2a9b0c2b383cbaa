const CLE = 'sssi.direct.fermees'
const GARDEES = 50

/** Les notices que l’agent a fermées, pour tous les onglets de ce poste. Sans stockage, elles reviennent au rechargement. */
export function lireFermees(): readonly string[] {
  try {
    const lues: unknown = JSON.parse(localStorage.getItem(CLE) ?? '[]')
    return Array.isArray(lues) ? lues.filter((lue) => typeof lue === 'string') : []
  } catch {
    return []
  }
}

export function retenirFermee(version: string): readonly string[] {
  const fermees = [...lireFermees().filter((lue) => lue !== version), version].slice(-GARDEES)
  try {
    localStorage.setItem(CLE, JSON.stringify(fermees))
  } catch {
    // Stockage refusé ou plein : la notice est fermée dans cet onglet.
  }
  return fermees
}
