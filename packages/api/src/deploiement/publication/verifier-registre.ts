import { manifesteDeSectionSchema, type Description } from '@sssi/domain'
import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import type { Erreur } from '../../core/trpc/result.ts'
import { deploiementDeSection } from '../section/deploiement-de-section.table.ts'
import { prefixeDUneAutreSection, versionDejaEnregistree } from '../version/enregistrer-version.service.ts'
import { versionDeSection } from '../version/version-de-section.table.ts'
import type { RefusHttp } from '../refus-http.ts'
import { PublicationRefusee } from './refus.ts'

/** Ce que le registre n’accepte pas, dans les mots de la publication. */
export const refusDe = ({ type, nature, message }: Erreur): RefusHttp => ({
  statut: nature === 'conflit' ? 409 : 422,
  code: type,
  message,
})

/**
 * Refuse d’avance ce que le registre refuserait, avant de recevoir des fichiers pour rien. Lui seul décide à la fin : deux
 * publications peuvent se croiser.
 *
 * @throws {PublicationRefusee} version déjà enregistrée, préfixe d’une autre section
 */
export async function verifierRegistre(db: Db, { section, version, manifeste }: Description): Promise<void> {
  const [connue] = await db
    .select({ version: versionDeSection.version })
    .from(versionDeSection)
    .where(and(eq(versionDeSection.section, section), eq(versionDeSection.version, version)))
  if (connue) throw new PublicationRefusee(refusDe(versionDejaEnregistree(section, version)))
  const { prefixe } = manifesteDeSectionSchema.pick({ prefixe: true }).strip().parse(manifeste)
  const [autre] = await db
    .select({ section: deploiementDeSection.section })
    .from(deploiementDeSection)
    .where(and(eq(deploiementDeSection.prefixe, prefixe), ne(deploiementDeSection.section, section)))
  if (autre) throw new PublicationRefusee(refusDe(prefixeDUneAutreSection(prefixe)))
}
