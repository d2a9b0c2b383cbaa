import { appRouter } from '../router.ts'
import type { AgentConnecte } from '../core/trpc/context.ts'
import { proceduresParChemin } from '../core/trpc/procedures-par-chemin.ts'
import type { PortailDeTest } from './portail.ts'

export interface Procedure {
  /** « steering.action.updateMeteo ». */
  readonly chemin: string
  readonly nature: 'query' | 'mutation'
}

/** Toutes les procédures de l’API, telles que le routeur les connaît : une nouvelle ne peut pas passer inaperçue. */
export const procedures: readonly Procedure[] = [...proceduresParChemin(appRouter)].map(
  ([chemin, { _def: procedure }]) => ({ chemin, nature: procedure.type }),
)

/** Appelle une procédure par son chemin, avec ce que l’on veut en entrée : ce que fait un client qui n’a pas nos types. */
export async function appeler(
  portail: PortailDeTest,
  agent: AgentConnecte | null,
  chemin: string,
  entree: unknown,
): Promise<unknown> {
  const cible = chemin
    .split('.')
    .reduce<unknown>((objet, cle) => (objet as Record<string, unknown>)[cle], portail.en(agent))
  return (cible as (valeur: unknown) => Promise<unknown>)(entree)
}
