import type { OrganismeCode } from '@sssi/domain'
import { asc, eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { deploiementDeSection } from '../../../core/registre/deploiement-de-section.table.ts'
import { peutRevoquer } from '../peut-revoquer.ts'
import { cleDeSection } from '../cle-de-section.table.ts'
import type { ListClesInput } from './list-cles.input.ts'

export interface CleListee {
  readonly id: string
  readonly section: string
  readonly organisme: OrganismeCode
  readonly clePublique: string
  readonly libelle: string
  readonly ajouteeLe: string
  readonly ajouteePar: string
  readonly revoqueeLe: string | null
  /** Vrai si l’agent qui lit peut la révoquer. */
  readonly revocable: boolean
}

/** Les clés, de la plus ancienne à la plus récente, révoquées comprises : elles disent qui a pu publier quoi, et quand. */
export async function listCles(
  { db, agent }: ContexteAgent,
  { section }: ListClesInput,
): Promise<readonly CleListee[]> {
  const cles = await db
    .select({ cle: cleDeSection, courant: deploiementDeSection.organisme })
    .from(cleDeSection)
    .leftJoin(deploiementDeSection, eq(deploiementDeSection.section, cleDeSection.section))
    .where(section === null ? undefined : eq(cleDeSection.section, section))
    .orderBy(asc(cleDeSection.section), asc(cleDeSection.ajouteeLe), asc(cleDeSection.id))
  return cles.map(({ cle: { ajouteeLe, revoqueeLe, ...cle }, courant }) => ({
    ...cle,
    ajouteeLe: ajouteeLe.toISOString(),
    revoqueeLe: revoqueeLe?.toISOString() ?? null,
    revocable: revoqueeLe === null && peutRevoquer(agent, cle, courant),
  }))
}
