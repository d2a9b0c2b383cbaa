import { desc, and, eq } from 'drizzle-orm'
import type { Db } from '../core/db/db.ts'
import { conflitAvec, type ConflitDeVersion, type ObjetIntrouvable } from '../core/trpc/erreurs-communes.ts'
import type { Erreur } from '../core/trpc/result.ts'
import { journalCyber } from './journal/journal-cyber.table.ts'

export {
  conflitAvec,
  interdit,
  type ConflitDeVersion,
  type ObjetIntrouvable,
} from '../core/trpc/erreurs-communes.ts'

/** La même phrase, que l’objet n’existe pas ou qu’il ne soit pas à l’agent : un identifiant deviné n’apprend rien. */
export function introuvable(quoi: string): ObjetIntrouvable {
  return {
    type: 'objet_introuvable',
    nature: 'introuvable',
    message: `${quoi} n’existe pas, ou vous n’y avez pas accès. Rechargez la page.`,
  }
}

/** Le conflit d’un objet dont le journal de la section sait qui l’a changé en dernier. */
export async function conflitDeVersion(
  db: Db,
  objet: string,
  objetId: string,
  courant: unknown,
): Promise<ConflitDeVersion> {
  const [dernier] = await db
    .select({ par: journalCyber.agentLibelle, le: journalCyber.le })
    .from(journalCyber)
    .where(and(eq(journalCyber.objet, objet), eq(journalCyber.objetId, objetId)))
    .orderBy(desc(journalCyber.id))
    .limit(1)
  return conflitAvec({ courant, par: dernier?.par ?? null, le: dernier?.le.toISOString() ?? null })
}

/** Un refus du domaine ; `champs` dit où le corriger, quand il y a où. */
export function refus<T extends string>(
  type: T,
  message: string,
  champs?: Readonly<Record<string, string>>,
): Erreur & { readonly type: T } {
  return { type, nature: 'refus', message, ...(champs ? { champs } : {}) }
}
