import { cyber } from '../../procedure.ts'
import { getReglages } from './get-reglages.service.ts'

export const getReglagesProcedure = cyber('cert.regler').query(({ ctx }) => getReglages(ctx))
