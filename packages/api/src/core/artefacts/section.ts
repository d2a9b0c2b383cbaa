import {
  CONTRAT_DE_SECTION,
  constructionSchema,
  descriptifsDeConstruction,
  prechargementSchema,
  refusDuChemin,
  versionDInstallation,
  versionDeSectionSchema,
  type Construction,
  type Description,
} from '@sssi/domain'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { empreinte, lireDossier, versionDe, type Fichier } from './fichier.ts'
import { manifesteSchema, type ManifesteLu } from './manifeste.schema.ts'

/** Une section construite sur ce disque, qu’il reste à enregistrer. */
export interface SectionConstruite {
  readonly etat: 'construite'
  readonly id: string
  readonly description: Description
  readonly fichiers: readonly Fichier[]
}

export interface SectionIndisponible {
  readonly etat: 'indisponible'
  readonly id: string
  /** Pour l’exploitant, dans le journal technique : jamais montrée telle quelle à un agent. */
  readonly raison: string
}

export const ENTREE = 'remoteEntry.js'

/** Une section sans paquet, ou dont le paquet ne dit pas sa version. */
const SANS_VERSION = { version: '0.0.0' }

const existe = (chemin: string) =>
  access(chemin).then(
    () => true,
    () => false,
  )

const paquetSchema = z.looseObject({ version: versionDeSectionSchema })

function lireJson<T>(schema: z.ZodType<T>, octets: Buffer | null | undefined): T | null {
  if (!octets) return null
  try {
    return schema.parse(JSON.parse(octets.toString('utf8')))
  } catch {
    return null
  }
}

/** Ce que la construction annonce, de ce qui existe ; à défaut son entrée seule, et le reste se découvre plus tard. */
function lirePrechargement(fichiers: ReadonlyMap<string, Fichier>): Description['prechargement'] {
  const { entree, pages } = lireJson(prechargementSchema, fichiers.get('prechargement.json')?.octets) ?? {
    entree: [ENTREE],
    pages: {},
  }
  const presents = (chemins: readonly string[]) => chemins.filter((chemin) => fichiers.has(chemin))
  return {
    entree: presents(entree),
    pages: Object.fromEntries(Object.entries(pages).map(([nom, chemins]) => [nom, presents(chemins)])),
  }
}

/** Ce que la construction dit d’elle-même ; à défaut, ce que son manifeste demande. */
function lireConstruction(fichiers: ReadonlyMap<string, Fichier>, manifeste: ManifesteLu): Construction {
  const lue = lireJson(constructionSchema, fichiers.get('construction.json')?.octets)
  if (lue) return lue
  const { contrat = CONTRAT_DE_SECTION, requiert } = manifeste
  return { portail: { contrat, capacites: requiert?.portail ?? [], composants: [] }, api: {} }
}

async function lireSection(
  dossier: string,
  paquet: string,
  id: string,
): Promise<SectionConstruite | SectionIndisponible> {
  const indisponible = (raison: string) => ({ etat: 'indisponible', id, raison }) as const
  // Un fichier que ce compte ne peut pas lire ne doit pas empêcher les autres sections, ni le portail, de servir.
  const tous = await lireDossier(dossier).catch((erreur: NodeJS.ErrnoException) => erreur)
  if (tous instanceof Error) return indisponible(`construction illisible (${tous.code ?? tous.message})`)
  const source = tous?.get('section.json')
  if (!tous || !source) return indisponible('construction absente (section.json)')
  const manifeste = lireJson(manifesteSchema, source.octets)
  if (!manifeste) return indisponible('manifeste illisible')
  if (manifeste.id !== id) return indisponible(`le manifeste porte l’identifiant « ${manifeste.id} »`)
  if (!tous.has(ENTREE)) return indisponible(`entrée absente (${ENTREE})`)
  const produits = new Map([...tous].filter(([chemin]) => refusDuChemin(chemin) === null))
  const fichiers = [...produits.values()].filter(({ chemin }) => !descriptifsDeConstruction.includes(chemin))
  const { version } = lireJson(paquetSchema, await readFile(paquet).catch(() => null)) ?? SANS_VERSION
  return {
    etat: 'construite',
    id,
    description: {
      format: 1,
      section: id,
      version: versionDInstallation(version, versionDe(produits)),
      manifeste,
      ...lireConstruction(produits, manifeste),
      prechargement: lirePrechargement(produits),
      fichiers: fichiers.map(({ chemin, octets }) => ({
        chemin,
        taille: octets.length,
        sha384: empreinte('sha384', octets),
      })),
    },
    fichiers,
  }
}

/**
 * Découvre les sections de `dossier` : chaque sous-dossier qui a, ou devrait avoir, un `dist/section.json`. Le nom du dossier
 * est l’identifiant de la section. `ignores` sont les applications qui n’en sont pas une (le portail lui-même).
 */
export async function decouvrirSections(
  dossier: string,
  ignores: readonly string[],
): Promise<(SectionConstruite | SectionIndisponible)[]> {
  const entrees = await readdir(dossier, { withFileTypes: true }).catch(() => [])
  const noms = entrees
    .filter((e) => e.isDirectory() && /^[a-z][a-z0-9-]{1,30}$/.test(e.name) && !ignores.includes(e.name))
    .map((e) => e.name)
    .sort()
  const candidates = await Promise.all(
    noms.map(async (nom) => {
      const racine = join(dossier, nom)
      if (await existe(join(racine, 'section.json')))
        return lireSection(racine, join(racine, 'package.json'), nom)
      const estUneApplication = await existe(join(racine, 'package.json'))
      const estConstruite = await existe(join(racine, 'dist'))
      return estUneApplication || estConstruite
        ? lireSection(join(racine, 'dist'), join(racine, 'package.json'), nom)
        : null
    }),
  )
  return candidates.filter((section) => section !== null)
}
