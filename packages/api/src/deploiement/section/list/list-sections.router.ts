import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { listSections } from './list-sections.service.ts'

export const listSectionsProcedure = deploiement.query(({ ctx }) =>
  listSections({ ...parLAgent(ctx), onglets: ctx.onglets }),
)
