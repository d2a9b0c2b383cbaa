import { asc } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'

/** Les sections enregistrées, et à qui elles sont. */
export const lireSections = (db: Db) =>
  db
    .select({ section: deploiementDeSection.section, organisme: deploiementDeSection.organisme })
    .from(deploiementDeSection)
    .orderBy(asc(deploiementDeSection.section))
