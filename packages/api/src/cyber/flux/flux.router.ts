import { deplier } from '../../core/trpc/deplier.ts'
import { router } from '../../core/trpc/trpc.ts'
import { cyber } from '../procedure.ts'
import { createFlux, deleteFlux, pollFlux, updateFlux } from './changer-flux.ts'
import { createFluxInput, deleteFluxInput, pollFluxInput, updateFluxInput } from './flux.input.ts'
import { listFlux } from './list-flux.ts'

const duCert = cyber('cyber.veiller')

/** Les sources que le portail relève de lui-même. */
export const fluxRouter = router({
  list: duCert.query(({ ctx }) => listFlux(ctx.db)),
  create: duCert
    .input(createFluxInput)
    .mutation(async ({ ctx, input }) => deplier(await createFlux(ctx, input))),
  update: duCert
    .input(updateFluxInput)
    .mutation(async ({ ctx, input }) => deplier(await updateFlux(ctx, input))),
  delete: duCert
    .input(deleteFluxInput)
    .mutation(async ({ ctx, input }) => deplier(await deleteFlux(ctx, input))),
  poll: duCert
    .input(pollFluxInput)
    .mutation(async ({ ctx, input }) => deplier(await pollFlux(ctx, input.id))),
})
