import { and, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { echec, ok, type Result } from '../../core/trpc/result.ts'
import { auteurDe, traceDe, type ContexteDeDeploiement } from '../acteur.ts'
import { versionIncompatible, versionIntrouvable } from '../erreurs.ts'
import { inscrireAuJournal } from '../journal/inscrire-au-journal.ts'
import { versionDeSection, type VersionEnregistree } from '../../core/registre/version-de-section.table.ts'

export type ErreurDeVersion = ReturnType<typeof versionIntrouvable | typeof versionIncompatible>

/** La version enregistrée, si ce portail et cette API peuvent la servir ; sinon, exactement ce qui ne convient pas. */
export async function versionUtilisable(
  ctx: Pick<ContexteDeDeploiement, 'catalogue'>,
  tx: Db,
  section: string,
  version: string,
): Promise<Result<VersionEnregistree, ErreurDeVersion>> {
  const [lue] = await tx
    .select()
    .from(versionDeSection)
    .where(and(eq(versionDeSection.section, section), eq(versionDeSection.version, version)))
  if (!lue) return echec(versionIntrouvable(version))
  const details = ctx.catalogue.incompatibilites(lue.description)
  return details.length === 0 ? ok(lue) : echec(versionIncompatible(version, details))
}

/** Un refus d’activer reste dans l’histoire : la transaction qui l’a prononcé, elle, n’a rien laissé. */
export async function inscrireLeRefus<T>(
  ctx: ContexteDeDeploiement,
  { section, version }: { readonly section: string; readonly version: string | null },
  resultat: Result<T>,
): Promise<void> {
  if (resultat.ok || resultat.error.type !== 'version_incompatible') return
  const { message } = resultat.error
  await ctx.db.transaction((tx) =>
    inscrireAuJournal(tx, {
      section,
      fait: 'activation_refusee',
      detail: { version, message, ...traceDe(ctx.acteur) },
      auteur: auteurDe(ctx.acteur),
      le: ctx.horloge.maintenant(),
    }),
  )
}
