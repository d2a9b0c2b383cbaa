import { creerUseApi } from '@sssi/section'
import type { AppRouter } from '@sssi/api/client'
import { useQuery } from '@sssi/section'

export {}
