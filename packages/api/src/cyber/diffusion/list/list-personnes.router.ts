import { cyber } from '../../procedure.ts'
import { listPersonnes } from './list-personnes.service.ts'

export const listPersonnesProcedure = cyber('cyber.lire').query(({ ctx }) => listPersonnes(ctx))
