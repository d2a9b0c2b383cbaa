import { can, type Agent } from '@sssi/domain'
import type { Db } from '../../core/db/db.ts'
import { lireCampagne } from './lire-campagne.ts'

/** Les supports d’une campagne se lisent comme elle, dans toute la chaîne cyber. */
export async function lireFichiersDeCampagne(db: Db, agent: Agent, objetId: string): Promise<boolean> {
  return can(agent, 'cyber.lire', { type: 'plan' }) && (await lireCampagne(db, agent, objetId)) !== null
}
