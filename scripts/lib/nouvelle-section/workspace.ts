import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Ce qui est déjà là, lu du dépôt et non d’une liste : c’est ce qu’une nouvelle section ne peut pas prendre. */
export interface Workspace {
  readonly racine: string
  /** Noms des paquets, sans « @sssi/ ». */
  readonly paquets: readonly string[]
  /** Dossiers de l’API : ses espaces de noms et ce qui leur est commun. */
  readonly dossiersDeLApi: readonly string[]
  readonly sections: readonly ManifesteLu[]
  /** Adresses des pages du portail. */
  readonly pages: readonly string[]
  /** La version d’une dépendance, telle que les autres sections l’emploient. */
  readonly versionDe: (dependance: string) => string
}

interface ManifesteLu {
  readonly id: string
  readonly prefixe: string
  readonly ordre: number
}

interface Paquet {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export async function lireWorkspace(racine: string): Promise<Workspace> {
  const importer = async <T>(fichier: string): Promise<T> =>
    (await import(pathToFileURL(join(racine, fichier)).href)) as T
  const paquets = globSync('{apps/*,packages/*,e2e,bench}/package.json', { cwd: racine }).map(
    (fichier) => JSON.parse(readFileSync(join(racine, fichier), 'utf8')) as Paquet,
  )
  const manifestes = await Promise.all(
    globSync('apps/*/src/manifest.ts', { cwd: racine }).map((fichier) =>
      importer<{ manifeste: ManifesteLu }>(fichier),
    ),
  )
  const { pages } = await importer<{ pages: Readonly<Record<string, { chemin: string }>> }>(
    'apps/portal/src/router/portal-paths.ts',
  )
  const dependances = new Map(
    paquets.flatMap(({ dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies }),
    ),
  )
  return {
    racine,
    paquets: paquets.map(({ name }) => name.replace('@sssi/', '')),
    dossiersDeLApi: readdirSync(join(racine, 'packages/api/src')),
    sections: manifestes.map(({ manifeste }) => manifeste),
    pages: Object.values(pages).map(({ chemin }) => chemin),
    versionDe(dependance) {
      const version = dependances.get(dependance)
      if (version === undefined) throw new Error(`Aucun paquet n’emploie ${dependance}.`)
      return version
    },
  }
}
