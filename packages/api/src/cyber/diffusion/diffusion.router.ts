import { router } from '../../core/trpc/trpc.ts'
import { listPersonnesProcedure } from './list/list-personnes.router.ts'

export const diffusionRouter = router({ list: listPersonnesProcedure })
