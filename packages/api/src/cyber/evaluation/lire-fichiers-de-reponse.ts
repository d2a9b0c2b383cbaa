import type { Agent } from '@sssi/domain'
import { peutLireEvaluation } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { evaluation } from './evaluation.table.ts'

/** Une preuve se lit comme la réponse qui la porte : `objetId` est « évaluation/code ». */
export async function lireFichiersDeReponse(db: Db, agent: Agent, objetId: string): Promise<boolean> {
  const [id = ''] = objetId.split('/')
  const [lue] = await db.select().from(evaluation).where(eq(evaluation.id, id))
  return (
    lue !== undefined &&
    peutLireEvaluation(agent, { organisme: lue.organisme, attestee: lue.attesteeLe !== null })
  )
}
