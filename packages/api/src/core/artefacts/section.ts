import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { lireDossier, versionDe, type Fichier } from './fichier.ts'
import { manifesteSchema, type ManifesteLu } from './manifeste.schema.ts'

export interface SectionPubliee {
  readonly etat: 'publiee'
  readonly id: string
  readonly version: string
  readonly manifeste: ManifesteLu
  /** Les scripts à demander dès la page : son entrée, et ce qu’elle importe. */
  readonly prechargement: readonly string[]
  readonly fichiers: ReadonlyMap<string, Fichier>
}

export interface SectionIndisponible {
  readonly etat: 'indisponible'
  readonly id: string
  /** Pour l’exploitant, dans le journal technique : jamais montrée telle quelle à un agent. */
  readonly raison: string
}

export const ENTREE = 'remoteEntry.js'

const existe = (chemin: string) =>
  access(chemin).then(
    () => true,
    () => false,
  )

function lireManifeste(fichier: Fichier): ManifesteLu | null {
  try {
    return manifesteSchema.parse(JSON.parse(fichier.octets.toString('utf8')))
  } catch {
    return null
  }
}

const prechargementSchema = z.array(z.string().max(300)).max(50)

/** Ce que la construction de la section annonce ; à défaut son entrée seule, et le reste se découvre plus tard. */
function lirePrechargement(fichiers: ReadonlyMap<string, Fichier>): readonly string[] {
  const source = fichiers.get('prechargement.json')
  if (!source) return [ENTREE]
  try {
    const annonces = prechargementSchema.parse(JSON.parse(source.octets.toString('utf8')))
    return annonces.filter((chemin) => fichiers.has(chemin))
  } catch {
    return [ENTREE]
  }
}

async function lireSection(dossier: string, id: string): Promise<SectionPubliee | SectionIndisponible> {
  const indisponible = (raison: string) => ({ etat: 'indisponible', id, raison }) as const
  const fichiers = await lireDossier(dossier)
  const source = fichiers?.get('section.json')
  if (!fichiers || !source) return indisponible('construction absente (section.json)')
  const manifeste = lireManifeste(source)
  if (!manifeste) return indisponible('manifeste illisible')
  if (manifeste.id !== id) return indisponible(`le manifeste porte l’identifiant « ${manifeste.id} »`)
  if (!fichiers.has(ENTREE)) return indisponible(`entrée absente (${ENTREE})`)
  const prechargement = lirePrechargement(fichiers)
  return { etat: 'publiee', id, version: versionDe(fichiers), manifeste, prechargement, fichiers }
}

/**
 * Découvre les sections de `dossier` : chaque sous-dossier qui a, ou devrait avoir, un `dist/section.json`. Le nom du dossier
 * est l’identifiant de la section. `ignores` sont les applications qui n’en sont pas une (le portail lui-même).
 */
export async function decouvrirSections(
  dossier: string,
  ignores: readonly string[],
): Promise<(SectionPubliee | SectionIndisponible)[]> {
  const entrees = await readdir(dossier, { withFileTypes: true }).catch(() => [])
  const noms = entrees
    .filter((e) => e.isDirectory() && /^[a-z][a-z0-9-]{1,30}$/.test(e.name) && !ignores.includes(e.name))
    .map((e) => e.name)
    .sort()
  const candidates = await Promise.all(
    noms.map(async (nom) => {
      const racine = join(dossier, nom)
      if (await existe(join(racine, 'section.json'))) return lireSection(racine, nom)
      const estUneApplication = await existe(join(racine, 'package.json'))
      const estConstruite = await existe(join(racine, 'dist'))
      return estUneApplication || estConstruite ? lireSection(join(racine, 'dist'), nom) : null
    }),
  )
  return candidates.filter((section) => section !== null)
}
