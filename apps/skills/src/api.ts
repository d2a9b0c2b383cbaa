import { creerUseApi, type UseApi } from '@sssi/section'
import type { AppRouter } from '@sssi/api/client'
import type { manifeste } from './manifest.ts'

/** Le client de l’API, réduit à ce que le manifeste de la section déclare. */
export const useApi: UseApi<AppRouter, typeof manifeste> = creerUseApi()
