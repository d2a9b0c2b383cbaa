import type { AnyTRPCRouter } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { ManifesteFige } from '../define-section.ts'
import { useHost } from '../host/host-context.ts'
import type { CheminDeProcedure, ClientReduit } from './procedure-path.ts'

/** Manifeste dont chaque procédure demandée existe dans le routeur. */
type Demande<Routeur extends AnyTRPCRouter> = ManifesteFige & {
  requiert: { api: readonly CheminDeProcedure<Routeur>[] }
}

/** Le client d’une section : celui du routeur, réduit aux procédures que son manifeste déclare. */
export type UseApi<Routeur extends AnyTRPCRouter, M extends Demande<Routeur>> = () => ClientReduit<
  TRPCOptionsProxy<Routeur>,
  M['requiert']['api'][number]
>

/**
 * Donne à une section son client de l’API, typé par le routeur et réduit à ce que son manifeste déclare. Le type s’écrit, pour
 * que les déclarations de la section ne recopient pas tout le routeur.
 *
 * Usage, une fois par section : `export const useApi: UseApi<AppRouter, typeof manifeste> = creerUseApi()`.
 */
export function creerUseApi<Routeur extends AnyTRPCRouter, M extends Demande<Routeur>>(): UseApi<Routeur, M> {
  return () => useHost().api as ReturnType<UseApi<Routeur, M>>
}
