import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { decideDeclassementInput } from './decide-declassement.input.ts'
import { decideDeclassement } from './decide-declassement.service.ts'

/** Le HFDS ne traite pas les incidents : nommé, il peut pourtant décider de celui-ci. */
export const decideDeclassementProcedure = cyber('incident.lire')
  .input(decideDeclassementInput)
  .mutation(async ({ ctx, input }) => deplier(await decideDeclassement(ctx, input)))
