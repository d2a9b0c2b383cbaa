import type { Description, OrganismeCode } from '@sssi/domain'
import { and, eq, sum } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { versionDeSection } from '../../core/registre/version-de-section.table.ts'
import { PublicationRefusee, quotaDepasse } from './refus.ts'

/**
 * Les versions publiées sont gardées pour toujours : sans borne, une chaîne de livraison qui s’emballe remplirait le disque de
 * tous. Un fichier commun à deux versions compte deux fois, alors qu’il n’est rangé qu’une : le compte reste simple à suivre.
 *
 * @param quota octets que les versions publiées d’un organisme peuvent occuper en tout
 * @throws {PublicationRefusee} cette version n’y tient pas
 */
export async function verifierQuota(
  db: Db,
  { fichiers }: Pick<Description, 'fichiers'>,
  { organisme, quota }: { readonly organisme: OrganismeCode; readonly quota: number },
): Promise<void> {
  const [compte] = await db
    .select({ octets: sum(versionDeSection.taille).mapWith(Number) })
    .from(versionDeSection)
    .innerJoin(deploiementDeSection, eq(deploiementDeSection.section, versionDeSection.section))
    .where(and(eq(deploiementDeSection.organisme, organisme), eq(versionDeSection.source, 'publication')))
  const occupe = compte?.octets ?? 0
  const demande = fichiers.reduce((somme, { taille }) => somme + taille, 0)
  if (occupe + demande > quota)
    throw new PublicationRefusee(quotaDepasse(organisme, { occupe, demande, quota }))
}
