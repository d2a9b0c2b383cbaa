import { fileURLToPath } from 'node:url'

export const dossierDesMigrations = fileURLToPath(new URL('../../../migrations', import.meta.url))
