import { libelleOrganisme, organismeCodes, type Description, type OrganismeCode } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { manifesteSchema } from '../../core/artefacts/manifeste.schema.ts'
import type { Db } from '../../core/db/db.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { inscrireAuJournal } from '../journal/inscrire-au-journal.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { versionDeSection } from '../../core/registre/version-de-section.table.ts'

export interface VersionAEnregistrer {
  readonly description: Description
  /** Les octets signés, en texte ; `null` pour une construction installée avec le portail. */
  readonly descriptionSignee: string | null
  readonly signature: string | null
  readonly cle: string | null
  readonly source: 'publication' | 'installation'
}

export interface Enregistrement {
  readonly le: Date
  readonly auteur: string | null
}

export const versionDejaEnregistree = (section: string, version: string) =>
  ({
    type: 'version_deja_enregistree',
    nature: 'conflit',
    message: `La version ${version} de « ${section} » est déjà enregistrée : une version ne change plus. Publiez sous un autre numéro.`,
  }) as const satisfies Erreur

export const prefixeDUneAutreSection = (prefixe: string) =>
  ({
    type: 'prefixe_d_une_autre_section',
    nature: 'refus',
    message: `Le préfixe ${prefixe} n’est pas celui de cette section : ses adresses sont dans les signets des agents, et une autre peut s’en servir.`,
  }) as const satisfies Erreur

export const organismeDifferent = (organisme: OrganismeCode) =>
  ({
    type: 'organisme_different',
    nature: 'refus',
    message: `Cette section appartient à ${libelleOrganisme(organisme)} : une version ne peut pas la donner à un autre organisme.`,
  }) as const satisfies Erreur

export type ErreurDEnregistrement = ReturnType<
  typeof versionDejaEnregistree | typeof prefixeDUneAutreSection | typeof organismeDifferent
>

/** À qui est la section, d’après son manifeste. Un organisme inconnu laisse la DSS seule en décider. */
export function appartenance({ manifeste }: Description): { prefixe: string; organisme: OrganismeCode } {
  const { prefixe, equipe } = manifesteSchema.parse(manifeste)
  return { prefixe, organisme: organismeCodes.find((code) => code === equipe?.organisme) ?? 'DSS' }
}

/**
 * Enregistre une version et l’inscrit au journal ; à appeler dans une transaction, ses fichiers étant déjà au dépôt. La
 * première version d’une section dit à qui elle est et où sont ses adresses. Celle qu’on installe avec le portail peut en
 * changer, comme le code dont elle vient ; celle qu’une clé publie, non.
 */
export async function enregistrerVersion(
  tx: Db,
  { le, auteur }: Enregistrement,
  { description, descriptionSignee, signature, cle, source }: VersionAEnregistrer,
): Promise<Result<{ section: string; version: string; taille: number }, ErreurDEnregistrement>> {
  const { section, version } = description
  const voulue = appartenance(description)
  await tx
    .insert(deploiementDeSection)
    .values({ section, ...voulue })
    .onConflictDoNothing()
  const [connue] = await tx
    .select()
    .from(deploiementDeSection)
    .where(eq(deploiementDeSection.section, section))
    .for('update')
  if (!connue) return echec(prefixeDUneAutreSection(voulue.prefixe))
  if (source === 'publication') {
    if (connue.prefixe !== voulue.prefixe) return echec(prefixeDUneAutreSection(voulue.prefixe))
    if (connue.organisme !== voulue.organisme) return echec(organismeDifferent(connue.organisme))
  }
  const taille = description.fichiers.reduce((somme, fichier) => somme + fichier.taille, 0)
  const [ajoutee] = await tx
    .insert(versionDeSection)
    .values({
      section,
      version,
      description,
      descriptionSignee,
      signature,
      cle,
      source,
      publieeLe: le,
      publieePar: auteur,
      taille,
    })
    .onConflictDoNothing()
    .returning({ version: versionDeSection.version })
  if (!ajoutee) return echec(versionDejaEnregistree(section, version))
  if (source === 'installation') {
    const [prise] = await tx
      .select({ section: deploiementDeSection.section })
      .from(deploiementDeSection)
      .where(eq(deploiementDeSection.prefixe, voulue.prefixe))
    if (prise && prise.section !== section) return echec(prefixeDUneAutreSection(voulue.prefixe))
    await tx.update(deploiementDeSection).set(voulue).where(eq(deploiementDeSection.section, section))
  }
  const detail = { version, taille, fichiers: description.fichiers.length, ...(cle === null ? {} : { cle }) }
  await inscrireAuJournal(tx, { section, fait: source, detail, auteur, le })
  return ok({ section, version, taille })
}
