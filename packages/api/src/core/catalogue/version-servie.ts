import { descriptionSchema, type Description, type FichierDecrit } from '@sssi/domain'
import { manifesteSchema, type ManifesteLu } from '../artefacts/manifeste.schema.ts'
import type { VersionEnregistree } from '../registre/version-de-section.table.ts'

/** Une version enregistrée, prête à composer. */
export interface VersionServie {
  readonly section: string
  readonly version: string
  readonly manifeste: ManifesteLu
  readonly description: Description
  readonly source: VersionEnregistree['source']
  readonly fichiers: ReadonlyMap<string, FichierDecrit>
}

export const ENTREE = 'remoteEntry.js'

/**
 * Ce qu’il faut d’une version pour la servir ; `null` si ce qui en est enregistré n’a plus la forme attendue. La base a pu être
 * écrite par un portail moins exigeant, ou dans notre dos : une version illisible n’arrête pas les autres.
 */
export function enVersionServie({
  section,
  version,
  description,
  source,
}: Pick<VersionEnregistree, 'section' | 'version' | 'description' | 'source'>): VersionServie | null {
  const lue = descriptionSchema.safeParse(description)
  const manifeste = manifesteSchema.safeParse(lue.data?.manifeste)
  if (!lue.success || !manifeste.success) return null
  const fichiers = new Map(description.fichiers.map((fichier) => [fichier.chemin, fichier]))
  return { section, version, manifeste: manifeste.data, description, source, fichiers }
}

export const cheminDeSection = (
  { section, version }: Pick<VersionServie, 'section' | 'version'>,
  fichier: string,
): string => `/sections/${section}/${version}/${fichier}`
