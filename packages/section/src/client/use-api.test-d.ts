import { initTRPC } from '@trpc/server'
import type { CheminDeProcedure } from './procedure-path.ts'
import { creerUseApi, type UseApi } from './use-api.ts'
import { manifesteDeTest } from '../testing/manifeste.ts'

const t = initTRPC.create()
const lire = t.procedure.query(() => ({ total: 103 }))
const ecrire = t.procedure.mutation(() => true)
const routeur = t.router({
  essai: t.router({ action: t.router({ list: lire, update: ecrire }) }),
  portail: t.router({ session: t.router({ get: lire }) }),
})
type Routeur = typeof routeur

/** Les chemins sont ceux du routeur. */
export const existant: CheminDeProcedure<Routeur> = 'essai.action.list'
// @ts-expect-error le routeur n’a pas cette procédure
export const inconnu: CheminDeProcedure<Routeur> = 'essai.action.supprimer'
// @ts-expect-error un espace de noms n’est pas une procédure
export const espaceDeNoms: CheminDeProcedure<Routeur> = 'essai.action'

export const useApi: UseApi<Routeur, typeof manifesteDeTest> = creerUseApi()

export function AppelsDUneSection(): readonly unknown[] {
  const api = useApi()
  return [
    // Déclarée : le client l’offre.
    api.essai.action.list.queryOptions(),
    // @ts-expect-error « essai.action.update » existe mais n’est pas dans le manifeste
    api.essai.action.update,
    // @ts-expect-error un autre espace de noms n’est pas dans le manifeste
    api.portail,
  ]
}

const demandeTrop = {
  ...manifesteDeTest,
  requiert: { portail: [], api: ['essai.action.supprimer'] },
} as const

// @ts-expect-error un manifeste ne peut pas demander une procédure que l’API n’a pas
export const impossible: UseApi<Routeur, typeof demandeTrop> = creerUseApi()
