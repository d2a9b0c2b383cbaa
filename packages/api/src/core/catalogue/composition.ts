import { createHash } from 'node:crypto'
import { empreinte, estScript } from '../artefacts/fichier.ts'
import type { ManifesteLu } from '../artefacts/manifeste.schema.ts'
import type { Shell } from '../artefacts/shell.ts'
import type { ApercuOuvert } from './catalogue.ts'
import { cheminDeSection, ENTREE, type VersionServie } from './version-servie.ts'

/** Ce que le portail trouve dans sa page pour s’assembler, sans aller-retour de découverte. */
export interface Composition {
  /** L’identité de ce qui est assemblé, que l’onglet rappelle à chaque appel. */
  readonly id: string
  readonly shell: string
  readonly api: string
  /** Instants ISO. Passé `expireLe`, le portail ne charge plus rien de cette page et la redemande. */
  readonly emiseLe: string
  readonly expireLe: string
  readonly sections: readonly {
    readonly id: string
    readonly version: string
    readonly entry: string
    readonly manifest: ManifesteLu
  }[]
  /** Sections attendues dont aucune version ne peut être servie. */
  readonly indisponibles: readonly string[]
  readonly apercu: { readonly section: string; readonly version: string; readonly jusquA: string } | null
}

/** Durée de vie d’une composition : une page rejouée du mois dernier ne charge rien. */
const VALIDITE_MS = 24 * 60 * 60 * 1000

/** Ce qui est assemblé, avant qu’on sache quand ni pour quelle adresse. */
export interface Assemblage {
  readonly id: string
  readonly shell: Shell
  readonly api: string
  readonly sections: readonly VersionServie[]
  readonly indisponibles: readonly string[]
  readonly apercu: ApercuOuvert | null
}

/** Deux assemblages ont la même identité si et seulement s’ils donnent le même code à exécuter. */
export function identiteDe(shell: string, api: string, sections: readonly VersionServie[]): string {
  const versions = sections.map(({ section, version }) => [section, version])
  return createHash('sha256')
    .update(JSON.stringify([shell, api, versions]))
    .digest('hex')
    .slice(0, 16)
}

export function ecrireComposition(assemblage: Assemblage, emiseLe: Date): Composition {
  const { id, shell, api, sections, indisponibles, apercu } = assemblage
  return {
    id,
    shell: shell.version,
    api,
    emiseLe: emiseLe.toISOString(),
    expireLe: new Date(emiseLe.getTime() + VALIDITE_MS).toISOString(),
    sections: sections.map((version) => ({
      id: version.section,
      version: version.version,
      entry: cheminDeSection(version, ENTREE),
      manifest: version.manifeste,
    })),
    indisponibles,
    apercu: apercu && { ...apercu, jusquA: apercu.jusquA.toISOString() },
  }
}

/** L’empreinte de chaque script du portail, de chaque script et de chaque feuille des sections, par adresse. */
export type Integrites = ReadonlyMap<string, string>

const VERIFIE = /\.(?:m?js|css)$/

const duPortail = new WeakMap<Shell, readonly (readonly [string, string])[]>()

/** Calculées une fois par portail : ses fichiers sont les mêmes dans toutes les compositions. */
function integritesDuPortail(shell: Shell): readonly (readonly [string, string])[] {
  const connues = duPortail.get(shell)
  if (connues) return connues
  const calculees = [...shell.fichiers.values()]
    .filter(estScript)
    .map(({ chemin, octets }) => [`/${chemin}`, `sha384-${empreinte('sha384', octets)}`] as const)
  duPortail.set(shell, calculees)
  return calculees
}

export function integritesDe({ shell, sections }: Pick<Assemblage, 'shell' | 'sections'>): Integrites {
  const desSections = sections.flatMap((version) =>
    version.description.fichiers
      .filter(({ chemin }) => VERIFIE.test(chemin))
      .map(({ chemin, sha384 }) => [cheminDeSection(version, chemin), `sha384-${sha384}`] as const),
  )
  return new Map([...integritesDuPortail(shell), ...desSections])
}

/**
 * La carte d’import de la page. Le navigateur refuse par elle un script altéré, y compris ceux que la fédération charge
 * d’elle-même ; les sections y lisent l’empreinte de leurs feuilles, qu’il ne vérifierait pas sans elle.
 */
export const carteDImport = (integrites: Integrites): string =>
  JSON.stringify({ integrity: Object.fromEntries(integrites) })
