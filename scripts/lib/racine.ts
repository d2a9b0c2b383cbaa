import { fileURLToPath } from 'node:url'

/** Le dossier du dépôt, sans barre finale. */
export const racine = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
