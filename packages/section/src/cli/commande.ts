import type { Environnement } from './environnement.ts'
import type { Arguments, NomDOption } from './options.ts'

/** Une commande de `npm run section` : ce que l’aide en dit, ses options, et ce qu’elle fait. */
export interface Commande {
  /** Ce qui suit le nom de la commande. */
  readonly usage: string
  readonly resume: string
  readonly options: readonly NomDOption[]
  readonly executer: (env: Environnement, args: Arguments) => Promise<void>
}
