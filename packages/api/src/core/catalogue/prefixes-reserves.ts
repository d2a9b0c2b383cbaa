/** Ce que le serveur sert lui-même sous ces adresses : une section qui s’y mettrait ne serait jamais atteinte. */
const DU_SERVEUR = [
  'acquitter',
  'assets',
  'auth',
  'cert',
  'demonstration',
  'deploiement',
  'direct',
  'donnees-ouvertes',
  'exports',
  'flux',
  'health',
  'sections',
  'televersements',
  'trpc',
]

/** Vrai d’un préfixe qui appartient au portail : `pages` sont les adresses de celui qui tourne. */
export function estReserve(prefixe: string, pages: readonly string[]): boolean {
  const segment = prefixe.slice(1)
  return DU_SERVEUR.includes(segment) || pages.some((page) => page.split('/')[1] === segment)
}
