import { identifiantDeSectionSchema } from '@sssi/domain'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { malEcrite, type Environnement } from './environnement.ts'

const estUneSection = (dossier: string) => existsSync(join(dossier, 'src', 'manifest.ts'))

/** La section dont ce dossier fait partie, en remontant jusqu’à la racine du projet. */
function enRemontant(depart: string, racine: string): string | null {
  for (let dossier = depart; dossier.startsWith(racine) && dossier !== racine; dossier = dirname(dossier))
    if (estUneSection(dossier)) return basename(dossier)
  return null
}

/** La section du dossier d’où la commande est lancée ; `null` ailleurs. */
export function sectionDIci({ paquet, ici, racine }: Environnement): string | null {
  return [paquet, ici].map((dossier) => enRemontant(dossier, racine)).find((une) => une !== null) ?? null
}

/**
 * La section visée et le reste des arguments : la première position si c’est un identifiant, sinon la section du dossier d’où la
 * commande est lancée.
 */
export function designer(
  env: Environnement,
  positions: readonly string[],
): { readonly section: string; readonly reste: readonly string[] } {
  const [premiere = '', ...reste] = positions
  if (identifiantDeSectionSchema.safeParse(premiere).success) return { section: premiere, reste }
  const section = sectionDIci(env)
  if (section !== null) return { section, reste: positions }
  throw malEcrite('Nommez la section, ou lancez la commande depuis son dossier.')
}

/** Le dossier de la section, dans ce projet. */
export function dossierDe({ racine }: Environnement, section: string): string {
  const dossier = join(racine, 'apps', section)
  if (estUneSection(dossier)) return dossier
  throw malEcrite(
    `apps/${section} n’est pas une section de ce projet.`,
    `Pour en faire une : npm run section -- new ${section}`,
  )
}
