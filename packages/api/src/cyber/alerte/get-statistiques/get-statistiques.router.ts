import { cyber } from '../../procedure.ts'
import { getStatistiquesInput } from './get-statistiques.input.ts'
import { getStatistiques } from './get-statistiques.service.ts'

export const getStatistiquesProcedure = cyber('cyber.lire')
  .input(getStatistiquesInput)
  .query(({ ctx, input }) => getStatistiques(ctx, input))
