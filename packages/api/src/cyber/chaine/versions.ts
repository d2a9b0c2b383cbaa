import { defautsDeLaChaine, type DefinitionDeChaine } from '@sssi/domain/cyber'
import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { versionFigee, versionIntrouvable } from './chaine.errors.ts'
import { lireJoignables } from './joignables.ts'
import { versionDeChaine, type VersionDeChaineEnregistree } from './version-de-chaine.table.ts'

export const OBJET_CHAINE = 'chaine'

export async function versionActive(db: Db): Promise<VersionDeChaineEnregistree | null> {
  const [active] = await db.select().from(versionDeChaine).where(eq(versionDeChaine.etat, 'active'))
  return active ?? null
}

export async function versionNumero(db: Db, numero: number): Promise<VersionDeChaineEnregistree | null> {
  const [lue] = await db.select().from(versionDeChaine).where(eq(versionDeChaine.numero, numero))
  return lue ?? null
}

export async function dernierNumero(db: Db): Promise<number> {
  const [derniere] = await db
    .select({ numero: versionDeChaine.numero })
    .from(versionDeChaine)
    .orderBy(desc(versionDeChaine.numero))
    .limit(1)
  return derniere?.numero ?? 0
}

/** Ce qui empêche d’activer cette définition aujourd’hui, avec l’annuaire tel qu’il est. */
export async function defautsDuJour(db: Db, definition: DefinitionDeChaine, le: Date): Promise<string[]> {
  const joignables = await lireJoignables(db)
  return defautsDeLaChaine(
    definition,
    definition.organismes.map((organisme) => ({
      organisme,
      parNiveau: definition.niveaux.map(({ appelle }) => joignables(appelle, organisme, le).length),
    })),
  )
}

export const inscrireDeLaChaine = (
  tx: Db,
  ctx: ContexteAgent,
  fait: string,
  numero: number,
  detail: Readonly<Record<string, unknown>> = {},
) =>
  inscrireAuJournalCyber(tx, {
    objet: OBJET_CHAINE,
    objetId: String(numero),
    fait,
    detail,
    agent: ctx.agent,
    le: ctx.horloge.maintenant(),
  })

/** Change un brouillon que personne n’a changé depuis sa lecture. */
export function changerBrouillon(
  ctx: ContexteAgent,
  { numero, version }: { readonly numero: number; readonly version: number },
  changer: (tx: Db, lue: VersionDeChaineEnregistree) => Promise<Erreur | null>,
): Promise<Result<{ numero: number; version: number }>> {
  return enTransaction(ctx.db, async (tx) => {
    const [lue] = await tx
      .select()
      .from(versionDeChaine)
      .where(eq(versionDeChaine.numero, numero))
      .for('update')
    if (!lue) return echec(versionIntrouvable())
    if (lue.etat !== 'brouillon') return echec(versionFigee())
    if (lue.version !== version)
      return echec(await conflitDeVersion(tx, OBJET_CHAINE, String(numero), lue.definition))
    const refus = await changer(tx, lue)
    return refus ? echec(refus) : ok({ numero, version: lue.version + 1 })
  })
}
