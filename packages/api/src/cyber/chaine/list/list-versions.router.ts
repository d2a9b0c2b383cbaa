import { cyber } from '../../procedure.ts'
import { listVersions } from './list-versions.service.ts'

export const listVersionsProcedure = cyber('cyber.lire').query(({ ctx }) => listVersions(ctx))
