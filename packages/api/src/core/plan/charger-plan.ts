import { plan } from '@sssi/domain'
import type { Db } from '../db/db.ts'
import { suiviAction } from '../suivi/suivi-action.table.ts'
import { actionDuPlan } from './action-du-plan.table.ts'

/** Inscrit les 103 actions du texte et ouvre leur suivi, vide. Sans effet sur ce qui est déjà là. */
export async function chargerPlan(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .insert(actionDuPlan)
      .values(plan.map((action, rang) => ({ ...action, rang })))
      .onConflictDoNothing()
    await tx
      .insert(suiviAction)
      .values(plan.map(({ code }) => ({ code })))
      .onConflictDoNothing()
  })
}
