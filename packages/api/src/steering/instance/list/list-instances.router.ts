import { avecDroits } from '../../../core/trpc/trpc.ts'
import { listInstances } from './list-instances.service.ts'

export const listInstancesProcedure = avecDroits.query(({ ctx }) => listInstances(ctx))
