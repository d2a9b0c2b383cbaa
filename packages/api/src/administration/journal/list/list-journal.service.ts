import type { EvenementDeType, OrganismeCode } from '@sssi/domain'
import { and, desc, inArray, lt, sql } from 'drizzle-orm'
import { journal } from '../../../core/journal/journal.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import type { ListJournalInput } from './list-journal.input.ts'

type EvenementDHabilitation = EvenementDeType<'habilitation_accordee' | 'habilitation_retiree'>

const LIMITE_PAR_DEFAUT = 50

/** L’organisme pour lequel le droit a été accordé ou retiré. */
const organismeVise = sql<string>`coalesce(${journal.apres}, ${journal.avant}) ->> 'organisme'`

/** L’histoire des habilitations des organismes que l’agent gère, la plus récente d’abord. */
export async function listJournal(
  { db, perimetre }: ContexteAgent & { readonly perimetre: OrganismeCode[] },
  { avant, limite = LIMITE_PAR_DEFAUT }: ListJournalInput,
) {
  const lignes = await db
    .select()
    .from(journal)
    .where(
      and(
        // Écrit en toutes lettres, comme la condition de l’index : la base ne rapprocherait pas des paramètres.
        sql`${journal.type} in ('habilitation_accordee', 'habilitation_retiree')`,
        inArray(organismeVise, perimetre),
        avant === undefined ? undefined : lt(journal.id, avant),
      ),
    )
    .orderBy(desc(journal.id))
    .limit(limite + 1)
  const evenements = lignes.slice(0, limite).map((ligne) => ({
    id: ligne.id,
    // Ces événements n’entrent au journal que par les deux cas d’usage voisins, qui leur donnent cette forme.
    evenement: {
      type: ligne.type,
      code: ligne.code,
      le: ligne.le.toISOString(),
      acteur: { libelle: ligne.agentLibelle, organisme: ligne.agentOrganisme },
      objet: ligne.objet,
      avant: ligne.avant,
      apres: ligne.apres,
    } as EvenementDHabilitation,
  }))
  return { evenements, suite: lignes.length > limite ? (evenements.at(-1)?.id ?? null) : null }
}
