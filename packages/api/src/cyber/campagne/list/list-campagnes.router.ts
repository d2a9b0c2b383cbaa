import { cyber } from '../../procedure.ts'
import { listCampagnes } from './list-campagnes.service.ts'

export const listCampagnesProcedure = cyber('cyber.lire').query(({ ctx }) => listCampagnes(ctx))
