import { cyber } from '../../procedure.ts'
import { listNormes } from './list-normes.service.ts'

export const listNormesProcedure = cyber('cyber.lire').query(({ ctx }) => listNormes(ctx))
