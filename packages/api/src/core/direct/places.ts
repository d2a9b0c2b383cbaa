/** Une place retenue ; la rendre deux fois ne la rend qu’une. */
export interface Place {
  rendre(): void
}

/** Les onglets d’un navigateur partagent une connexion : un agent n’en a qu’une par poste. */
const PAR_AGENT_MAX = 12
const EN_TOUT_MAX = 5_000

/** Compte les pages ouvertes dès qu’elles le demandent : vingt demandes ensemble ne passent pas sous la même limite. */
export function placesDuDirect(): (agentId: string) => Place | null {
  const prises = new Map<string, number>()
  let enTout = 0
  return (agentId) => {
    const avant = prises.get(agentId) ?? 0
    if (avant >= PAR_AGENT_MAX || enTout >= EN_TOUT_MAX) return null
    prises.set(agentId, avant + 1)
    enTout += 1
    let rendue = false
    return {
      rendre() {
        if (rendue) return
        rendue = true
        enTout -= 1
        const reste = (prises.get(agentId) ?? 1) - 1
        if (reste > 0) prises.set(agentId, reste)
        else prises.delete(agentId)
      },
    }
  }
}
