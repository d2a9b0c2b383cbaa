import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { manifesteDeTest } from '../../testing/manifeste.ts'
import { nouvelleCle, type Cle } from '../cle.ts'
import { executer } from '../cli.ts'
import type { Environnement } from '../environnement.ts'

const schema = { prend: { type: 'object' }, donne: { type: 'array' } }

const construction = {
  portail: { contrat: 1, capacites: ['emplacements'], composants: ['Button'] },
  api: { 'essai.action.list': schema, 'essai.recherche.search': schema },
}

const fichiers: Record<string, string> = {
  'package.json': '{ "version": "1.4.0" }',
  'src/manifest.ts': '',
  'src/accueil/accueil-page.tsx': '',
  'dist/remoteEntry.js': 'export const essai = 1',
  'dist/assets/accueil-1a2b.js': 'export default 1',
  'dist/assets/accueil-1a2b.js.map': '{}',
  'dist/.vite/manifest': '{}',
  'dist/section.json': JSON.stringify(manifesteDeTest),
  'dist/construction.json': JSON.stringify(construction),
  'dist/prechargement.json': '{"entree":["remoteEntry.js"],"pages":{}}',
}

export interface Lance {
  readonly code: number
  readonly dit: string
  readonly averti: string
}

export interface ProjetDeTest {
  readonly racine: string
  readonly section: string
  readonly cle: Cle
  readonly fichierDeLaCle: string
  /** Lance une commande, comme `npm run section -- …`, avec la clé et le portail du projet. */
  readonly lancer: (args: string, env?: Partial<Environnement>) => Promise<Lance>
  readonly ecrire: (chemin: string, contenu: string) => Promise<void>
  readonly effacer: () => Promise<void>
}

/** Les lignes dites, avec des espaces ordinaires : les tests s’écrivent au clavier. */
const aPlat = (lignes: readonly string[]) => lignes.join('\n').replace(/[\u00a0\u202f]/g, ' ')

/** Un projet d’une section construite, « essai », et la clé de son équipe. */
export async function ouvrirProjetDeTest(portail: () => string): Promise<ProjetDeTest> {
  const racine = await mkdtemp(join(tmpdir(), 'sssi-projet-'))
  const section = join(racine, 'apps', 'essai')
  const fichierDeLaCle = join(racine, 'cle.pem')
  const { pem, cle } = nouvelleCle()

  async function ecrire(chemin: string, contenu: string): Promise<void> {
    await mkdir(dirname(join(section, chemin)), { recursive: true })
    await writeFile(join(section, chemin), contenu)
  }

  for (const [chemin, contenu] of Object.entries(fichiers)) await ecrire(chemin, contenu)
  await writeFile(fichierDeLaCle, pem)
  return {
    racine,
    section,
    cle,
    fichierDeLaCle,
    ecrire,
    effacer: () => rm(racine, { recursive: true, force: true }),
    async lancer(args, env = {}) {
      const [dites, averties]: [string[], string[]] = [[], []]
      const code = await executer(
        {
          variables: { SSSI_PORTAIL: portail(), SSSI_CLE: fichierDeLaCle },
          ici: racine,
          paquet: racine,
          racine,
          dire: (ligne) => dites.push(ligne),
          avertir: (ligne) => averties.push(ligne),
          maintenant: () => new Date('2026-11-22T10:00:00Z'),
          ...env,
        },
        args === '' ? [] : args.split(' ').map((arg) => arg.replaceAll('_', ' ')),
      )
      return { code, dit: aPlat(dites), averti: aPlat(averties) }
    },
  }
}
