import { empreinte, estScript, type Fichier } from './fichier.ts'
import { ENTREE, type SectionPubliee } from './section.ts'
import type { Shell } from './shell.ts'

/** Ce que le portail trouve dans sa page pour s’assembler, sans aller-retour de découverte. */
export interface Composition {
  readonly shell: string
  readonly api: string
  readonly sections: readonly {
    readonly id: string
    readonly version: string
    readonly entry: string
    readonly manifest: SectionPubliee['manifeste']
  }[]
  /** Sections attendues dont la construction manque ou n’est pas lisible. */
  readonly indisponibles: readonly string[]
}

export const cheminDeSection = (section: SectionPubliee, fichier: string): string =>
  `/sections/${section.id}/${section.version}/${fichier}`

export function composer(
  shell: Shell,
  api: string,
  sections: readonly SectionPubliee[],
  indisponibles: readonly string[],
): Composition {
  return {
    shell: shell.version,
    api,
    sections: sections.map((section) => ({
      id: section.id,
      version: section.version,
      entry: cheminDeSection(section, ENTREE),
      manifest: section.manifeste,
    })),
    indisponibles,
  }
}

/** L’empreinte de chaque script du portail et des sections, par adresse. */
export type Integrites = ReadonlyMap<string, string>

export function integritesDe(shell: Shell, sections: readonly SectionPubliee[]): Integrites {
  const inscrire = (fichiers: Iterable<Fichier>, adresse: (chemin: string) => string) =>
    [...fichiers]
      .filter(estScript)
      .map(({ chemin, octets }) => [adresse(chemin), `sha384-${empreinte('sha384', octets)}`] as const)
  return new Map([
    ...inscrire(shell.fichiers.values(), (chemin) => `/${chemin}`),
    ...sections.flatMap((section) =>
      inscrire(section.fichiers.values(), (chemin) => cheminDeSection(section, chemin)),
    ),
  ])
}

/**
 * La carte d’import de la page. Le navigateur refuse par elle un script altéré, y compris ceux que la fédération charge
 * d’elle-même.
 */
export const carteDImport = (integrites: Integrites): string =>
  JSON.stringify({ integrity: Object.fromEntries(integrites) })
