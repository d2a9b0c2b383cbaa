import type { AnyTRPCRouter } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { ManifesteFige } from '../define-section.ts'
import { useHost } from '../host/host-context.ts'
import type { CheminDeProcedure, ClientReduit } from './procedure-path.ts'

/** Manifeste dont chaque procédure demandée existe dans le routeur. */
type Demande<Routeur extends AnyTRPCRouter> = ManifesteFige & {
  requiert: { api: readonly CheminDeProcedure<Routeur>[] }
}

/**
 * Donne à une section son client de l’API, typé par le routeur et réduit à ce que son manifeste déclare.
 *
 * Usage, une fois par section : `export const useApi = creerUseApi<AppRouter, typeof manifeste>()`.
 */
export function creerUseApi<Routeur extends AnyTRPCRouter, M extends Demande<Routeur>>() {
  return function useApi(): ClientReduit<TRPCOptionsProxy<Routeur>, M['requiert']['api'][number]> {
    return useHost().api as ClientReduit<TRPCOptionsProxy<Routeur>, M['requiert']['api'][number]>
  }
}
