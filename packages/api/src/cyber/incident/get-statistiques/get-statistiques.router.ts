import { cyber } from '../../procedure.ts'
import { getStatistiques } from './get-statistiques.service.ts'

export const getStatistiquesProcedure = cyber('incident.lire').query(({ ctx }) => getStatistiques(ctx))
