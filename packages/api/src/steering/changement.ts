import type { ActionCode, EvenementType } from '@sssi/domain'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../core/db/db.ts'
import { enTransaction } from '../core/db/en-transaction.ts'
import { journal } from '../core/journal/journal.table.ts'
import { journaliser, type Evenement } from '../core/journal/journaliser.ts'
import { chargerSuivi, type ActionSuivie } from '../core/suivi/charger-suivi.ts'
import { suiviAction, type SuiviEnregistre } from '../core/suivi/suivi-action.table.ts'
import type { ContexteAgent } from '../core/trpc/context.ts'
import { echec, ok, type Result } from '../core/trpc/result.ts'
import { actionIntrouvable, conflit, type ActionIntrouvable, type ConflitDeVersion } from './erreurs.ts'

/** Une action lue sous verrou : personne d’autre ne la change tant que la décision n’est pas prise. */
export interface ActionVerrouillee extends ActionSuivie {
  readonly enregistre: SuiviEnregistre
}

export interface Changement<T> {
  readonly valeur: T
  readonly evenements: readonly Evenement[]
  /** Les colonnes du suivi qui changent, outre la date et la version que tout changement met à jour. */
  readonly suivi?: Partial<SuiviEnregistre>
}

/** Ce qu’une décision rend : un changement à enregistrer, ou un refus. */
export type Decision = Result<Changement<unknown>>
type ValeurDe<D extends Decision> = Extract<D, { ok: true }>['value']['valeur']
type ErreurDe<D extends Decision> = Extract<D, { ok: false }>['error']

/**
 * Change une action : la verrouille, laisse `decider` juger sur ce qui est enregistré et écrire dans la transaction, inscrit
 * au journal ce qu’il rend, puis met la lecture à jour. Un refus n’écrit rien.
 */
export async function changerAction<D extends Decision>(
  ctx: ContexteAgent,
  code: ActionCode,
  decider: (action: ActionVerrouillee, tx: Db) => Promise<D>,
): Promise<Result<ValeurDe<D>, ErreurDe<D> | ActionIntrouvable>> {
  const le = ctx.horloge.maintenant()
  const resultat = await enTransaction<ValeurDe<D>, ErreurDe<D> | ActionIntrouvable>(ctx.db, async (tx) => {
    const [enregistre] = await tx.select().from(suiviAction).where(eq(suiviAction.code, code)).for('update')
    const action = enregistre && (await chargerSuivi(tx, code))
    if (!action) return echec(actionIntrouvable(code))
    const decision = await decider({ ...action, enregistre }, tx)
    if (!decision.ok) return echec<ErreurDe<D>>(decision.error)
    const { valeur, evenements, suivi } = decision.value
    await tx
      .update(suiviAction)
      .set({
        ...suivi,
        derniereMiseAJour: le,
        derniereMiseAJourPar: ctx.agent.libelle,
        version: enregistre.version + 1,
      })
      .where(eq(suiviAction.code, code))
    await journaliser(tx, { agent: ctx.agent, le }, ...evenements)
    return ok(valeur)
  })
  if (resultat.ok) await ctx.lecture.rafraichir(code)
  return resultat
}

/** Ce que l’agent n’avait pas lu : la valeur enregistrée, et qui l’a écrite, que le journal sait. */
export async function conflitAvec(
  db: Db,
  code: ActionCode,
  courant: unknown,
  { types, id }: { readonly types: readonly EvenementType[]; readonly id?: string | number },
): Promise<ConflitDeVersion> {
  const [dernier] = await db
    .select({ par: journal.agentLibelle, le: journal.le })
    .from(journal)
    .where(
      and(
        eq(journal.code, code),
        inArray(journal.type, [...types]),
        id === undefined
          ? undefined
          : sql`${String(id)} in (${journal.objet}->>'id', ${journal.objet}->>'numero')`,
      ),
    )
    .orderBy(desc(journal.id))
    .limit(1)
  return conflit({ courant, par: dernier?.par ?? null, le: dernier?.le.toISOString() ?? null })
}

/**
 * Une facette du suivi est périmée si elle a changé depuis la version lue ; les changements des autres facettes ne gênent
 * pas. Une version que personne n’a encore écrite ne peut pas avoir été lue.
 */
export function facettePerimee(enregistre: SuiviEnregistre, facette: number, lue: number): boolean {
  return lue < facette || lue > enregistre.version
}
