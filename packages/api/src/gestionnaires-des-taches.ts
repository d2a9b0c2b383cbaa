import type { Config } from './core/http/config.ts'
import type { Gestionnaires } from './core/taches/executer-taches.ts'

/** Ce que le portail fait de lui-même, par genre de tâche : une ligne par objet qui en planifie. */
export const gestionnairesDesTaches = (_config: Config): Gestionnaires => ({})
