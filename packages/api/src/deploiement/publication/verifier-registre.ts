import type { Description } from '@sssi/domain'
import { and, eq, or } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import type { Erreur } from '../../core/trpc/result.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import {
  appartenance,
  organismeDifferent,
  prefixeDUneAutreSection,
  versionDejaEnregistree,
} from '../version/enregistrer-version.service.ts'
import { versionDeSection } from '../../core/registre/version-de-section.table.ts'
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
 * @throws {PublicationRefusee} version déjà enregistrée, préfixe d’une autre section, adresses ou organisme qui changent
 */
export async function verifierRegistre(db: Db, description: Description): Promise<void> {
  const { section, version } = description
  const [connue] = await db
    .select({ version: versionDeSection.version })
    .from(versionDeSection)
    .where(and(eq(versionDeSection.section, section), eq(versionDeSection.version, version)))
  if (connue) throw new PublicationRefusee(refusDe(versionDejaEnregistree(section, version)))
  const { prefixe, organisme } = appartenance(description)
  const voisines = await db
    .select()
    .from(deploiementDeSection)
    .where(or(eq(deploiementDeSection.section, section), eq(deploiementDeSection.prefixe, prefixe)))
  const elle = voisines.find((voisine) => voisine.section === section)
  if (voisines.some((voisine) => voisine !== elle) || (elle && elle.prefixe !== prefixe))
    throw new PublicationRefusee(refusDe(prefixeDUneAutreSection(prefixe)))
  if (elle && elle.organisme !== organisme)
    throw new PublicationRefusee(refusDe(organismeDifferent(elle.organisme)))
}
