import { cyber } from '../../procedure.ts'
import { getPublication } from './get-publication.service.ts'

export const getPublicationProcedure = cyber('cyber.lire').query(({ ctx }) => getPublication(ctx))
