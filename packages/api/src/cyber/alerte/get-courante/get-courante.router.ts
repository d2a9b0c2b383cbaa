import { cyber } from '../../procedure.ts'
import { getCourante } from './get-courante.service.ts'

export const getCouranteProcedure = cyber('cyber.lire').query(({ ctx }) => getCourante(ctx))
