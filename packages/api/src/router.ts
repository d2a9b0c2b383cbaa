import { administrationRouter } from './administration/administration.router.ts'
import { cyberRouter } from './cyber/cyber.router.ts'
import { deploiementRouter } from './deploiement/deploiement.router.ts'
import { portailRouter } from './portail/portail.router.ts'
import { steeringRouter } from './steering/steering.router.ts'
import { router } from './core/trpc/trpc.ts'

/** Toute l’API : ce qui sert au portail entier, puis un espace de noms par section. */
export const appRouter = router({
  portail: portailRouter,
  administration: administrationRouter,
  deploiement: deploiementRouter,
  steering: steeringRouter,
  cyber: cyberRouter,
})

export type AppRouter = typeof appRouter
