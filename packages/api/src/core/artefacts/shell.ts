import { lireDossier, versionDe, type Fichier } from './fichier.ts'
import { shellSchema, type ShellLu } from './manifeste.schema.ts'

export interface OffreDuShell {
  readonly contrat: number
  readonly capacites: readonly string[]
  /** Les composants de `ui`, par leur nom. */
  readonly composants: readonly string[]
}

/** Le portail construit : sa page, ses fichiers, ses adresses. */
export interface Shell {
  readonly version: string
  readonly html: string
  readonly pages: readonly string[]
  readonly prechargement: readonly string[]
  /** Ce que les sections peuvent lui demander ; `null` d’une construction qui ne le dit pas. */
  readonly offre: OffreDuShell | null
  /** Les balises d’en-tête (thème, icône, feuilles de style) dont s’habillent les pages servies hors du portail. */
  readonly habillage: string
  readonly fichiers: ReadonlyMap<string, Fichier>
}

const SANS_ADRESSES: ShellLu = { pages: ['/'], prechargement: [] }

/** Feuilles de style et icône, et les scripts ordinaires : pas les modules, qui démarreraient le portail. */
const HABILLAGE = /<link[^>]+rel="(?:stylesheet|icon)"[^>]*>|<script src="[^"]+"><\/script>/g

/** Les fichiers qui décrivent la construction ne sont pas servis tels quels. */
const INTERNES = ['index.html', 'shell.json']

function lireShellJson(source: Fichier | undefined): ShellLu {
  if (!source) return SANS_ADRESSES
  return shellSchema.parse(JSON.parse(source.octets.toString('utf8')))
}

/** Lit la construction du portail ; `null` si elle n’existe pas encore. */
export async function lireShell(dossier: string): Promise<Shell | null> {
  const tous = await lireDossier(dossier)
  const page = tous?.get('index.html')
  if (!tous || !page) return null
  const html = page.octets.toString('utf8')
  const { pages, prechargement, contrat, capacites, composants } = lireShellJson(tous.get('shell.json'))
  return {
    version: versionDe(tous),
    html,
    pages,
    prechargement,
    offre:
      contrat === undefined || capacites === undefined || composants === undefined
        ? null
        : { contrat, capacites, composants },
    habillage: (html.match(HABILLAGE) ?? []).join('\n'),
    fichiers: new Map([...tous].filter(([chemin]) => !INTERNES.includes(chemin))),
  }
}
