import type { Agent, SuiviAction } from '@sssi/domain'
import { sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import type { UpdateMeteoInput } from './update-meteo.input.ts'

interface Publication {
  readonly agent: Agent
  readonly le: Date
  /** L’état sur lequel la décision a été prise : s’il n’est plus celui qui est enregistré, rien n’est écrit. */
  readonly lu: SuiviAction
  readonly input: UpdateMeteoInput
}

/**
 * Change le suivi, inscrit le journal et efface le brouillon, en une seule instruction (migration 0003).
 *
 * @returns la nouvelle version, ou `null` si rien n’a été écrit
 */
export async function publier(db: Db, { agent, le, lu, input }: Publication): Promise<number | null> {
  const avant = JSON.stringify({ meteo: lu.meteo, synthese: lu.synthese })
  const apres = JSON.stringify({ meteo: input.meteo, synthese: input.synthese })
  const { rows } = await db.execute<{ version: number | null }>(sql`
    select publier_meteo(
      ${input.code}, ${lu.version}, ${input.version}, ${agent.id}, ${agent.libelle}, ${agent.organisme},
      ${le.toISOString()}, ${avant}, ${apres}
    ) as version`)
  return rows[0]?.version ?? null
}
