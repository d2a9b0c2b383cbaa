import { cyber } from '../../procedure.ts'
import { importAvisInput } from './import-avis.input.ts'
import { importAvis } from './import-avis.service.ts'

export const importAvisProcedure = cyber('cyber.veiller')
  .input(importAvisInput)
  .mutation(async ({ ctx, input }) => ({ documents: await importAvis(ctx, input.texte) }))
