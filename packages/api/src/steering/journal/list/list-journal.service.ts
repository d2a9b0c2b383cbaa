import { phraseJournal, type ActionCode, type EvenementJournal, type OrganismeCode } from '@sssi/domain'
import { and, desc, eq, lt } from 'drizzle-orm'
import { journal } from '../../../core/journal/journal.table.ts'
import type { Context } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { actionIntrouvable, type ActionIntrouvable } from '../../erreurs.ts'
import type { ListJournalInput } from './list-journal.input.ts'

export interface EntreeDeJournal {
  readonly id: number
  /** Instant ISO. */
  readonly le: string
  readonly par: { readonly libelle: string; readonly organisme: OrganismeCode | null }
  readonly type: EvenementJournal['type']
  readonly code: ActionCode | null
  /** Le titre de l’action : un code ne se lit jamais seul. */
  readonly libelle: string | null
  /** L’événement en une phrase. */
  readonly phrase: string
  readonly objet: unknown
  readonly avant: unknown
  readonly apres: unknown
  readonly demonstration: boolean
}

export interface PageDeJournal {
  readonly entrees: readonly EntreeDeJournal[]
  /** À donner en `avant` pour la page suivante ; `null` quand il n’y en a plus. */
  readonly suivant: number | null
}

function entree(ligne: typeof journal.$inferSelect, lecture: Context['lecture']): EntreeDeJournal {
  const { id, type, code, objet, avant, apres, demonstration } = ligne
  const par = { libelle: ligne.agentLibelle, organisme: ligne.agentOrganisme }
  const le = ligne.le.toISOString()
  // La base rend ce que `journaliser` y a écrit, dont le type est celui des événements du domaine.
  const evenement = { acteur: par, le, type, code, objet, avant, apres } as EvenementJournal
  const libelle = (code && lecture.action(code)?.plan.libelle) ?? null
  return {
    id,
    le,
    par,
    type,
    code,
    libelle,
    phrase: phraseJournal(evenement),
    objet,
    avant,
    apres,
    demonstration,
  }
}

/** Le journal, du plus récent au plus ancien, d’une action ou de tout le plan. */
export async function listJournal(
  { db, lecture }: Pick<Context, 'db' | 'lecture'>,
  { code, avant, limite }: ListJournalInput,
): Promise<Result<PageDeJournal, ActionIntrouvable>> {
  if (code !== null && !lecture.action(code)) return echec(actionIntrouvable(code))
  const lignes = await db
    .select()
    .from(journal)
    .where(
      and(
        code === null ? undefined : eq(journal.code, code),
        avant === null ? undefined : lt(journal.id, avant),
      ),
    )
    .orderBy(desc(journal.id))
    .limit(limite + 1)
  const page = lignes.slice(0, limite)
  return ok({
    entrees: page.map((ligne) => entree(ligne, lecture)),
    suivant: lignes.length > limite ? (page.at(-1)?.id ?? null) : null,
  })
}
