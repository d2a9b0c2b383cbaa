import type { AnyTRPCRouter } from '@trpc/server'

/** Ce que l’on lit d’une procédure sans l’appeler. */
export interface ProcedureConnue {
  readonly _def: {
    readonly type: 'query' | 'mutation'
    /** Ses parseurs, dans l’ordre où ils s’appliquent. */
    readonly inputs: readonly unknown[]
  }
}

/** Les procédures d’un routeur : il les garde à plat, par chemin, alors que le type d’un routeur précis les emboîte. */
export function proceduresParChemin({ _def }: AnyTRPCRouter): ReadonlyMap<string, ProcedureConnue> {
  return new Map(Object.entries<ProcedureConnue>(_def.procedures))
}
