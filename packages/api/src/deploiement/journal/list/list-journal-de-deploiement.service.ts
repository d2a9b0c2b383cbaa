import { libelleFait, type Fait } from '@sssi/domain'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { Context } from '../../../core/trpc/context.ts'
import { journalDeDeploiement } from '../journal-de-deploiement.table.ts'
import type { ListJournalDeDeploiementInput } from './list-journal-de-deploiement.input.ts'

export interface EntreeDeDeploiement {
  readonly numero: number
  readonly section: string | null
  readonly fait: Fait
  readonly libelle: string
  readonly detail: Readonly<Record<string, unknown>>
  /** `null` : le portail, de lui-même. */
  readonly auteur: string | null
  /** Instant ISO. */
  readonly le: string
  readonly empreinte: string
}

export interface PageDeDeploiements {
  readonly entrees: readonly EntreeDeDeploiement[]
  /** À donner en `avant` pour la page suivante ; `null` quand il n’y en a plus. */
  readonly suivant: number | null
}

/** L’histoire des déploiements, du plus récent au plus ancien, d’une section ou de toutes. */
export async function listJournalDeDeploiement(
  { db }: Pick<Context, 'db'>,
  { section, avant, limite }: ListJournalDeDeploiementInput,
): Promise<PageDeDeploiements> {
  const lignes = await db
    .select()
    .from(journalDeDeploiement)
    .where(
      and(
        section === null ? undefined : eq(journalDeDeploiement.section, section),
        avant === null ? undefined : lt(journalDeDeploiement.numero, avant),
      ),
    )
    .orderBy(desc(journalDeDeploiement.numero))
    .limit(limite + 1)
  const page = lignes.slice(0, limite)
  return {
    entrees: page.map(({ numero, section: de, fait, detail, auteur, le, empreinte }) => ({
      numero,
      section: de,
      fait,
      libelle: libelleFait(fait),
      detail,
      auteur,
      le: le.toISOString(),
      empreinte,
    })),
    suivant: lignes.length > limite ? (page.at(-1)?.numero ?? null) : null,
  }
}
