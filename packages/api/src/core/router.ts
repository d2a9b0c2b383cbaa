import { router } from './trpc/trpc.ts'

export const appRouter = router({})

export type AppRouter = typeof appRouter
