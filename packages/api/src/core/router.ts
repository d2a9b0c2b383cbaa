import { administrationRouter } from '../administration/administration.router.ts'
import { portailRouter } from '../portail/portail.router.ts'
import { router } from './trpc/trpc.ts'

export const appRouter = router({ portail: portailRouter, administration: administrationRouter })

export type AppRouter = typeof appRouter
