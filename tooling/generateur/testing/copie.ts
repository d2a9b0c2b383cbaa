import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

/** Ce qu’un dépôt fraîchement reçu n’a pas : dépendances, constructions, caches. */
const PRODUITS = [
  'node_modules',
  'dist',
  '.types',
  '.turbo',
  '.git',
  '.data',
  'storybook-static',
  'test-results',
]
const PAQUETS = '{apps,packages}/*/package.json'

export interface Copie {
  readonly racine: string
  /** Lance un programme du dépôt depuis un dossier de la copie ; rend ce qu’il écrit, et échoue avec. */
  readonly lancer: (
    commande: string,
    options: readonly string[],
    dossier?: string,
    variables?: Readonly<Record<string, string>>,
  ) => Promise<string>
  readonly env: NodeJS.ProcessEnv
  /** Donne à un nouveau paquet les dépendances d’un autre, comme l’installation le ferait. */
  readonly relierComme: (paquet: string, modele: string) => void
  /** L’empreinte de chaque fichier, par chemin. */
  readonly empreintes: () => Map<string, string>
  readonly effacer: () => void
}

/** Lie les dépendances d’un paquet à celles du dépôt ; celles du dépôt lui-même, à leur copie. */
function relier(copie: string, source: string, cible: string): void {
  const modules = join(racine, source, 'node_modules')
  if (!existsSync(modules)) return
  const noms = readdirSync(modules).flatMap((nom) =>
    nom.startsWith('@') ? readdirSync(join(modules, nom)).map((suite) => join(nom, suite)) : [nom],
  )
  for (const nom of noms.filter((nom) => !nom.startsWith('.') || nom === '.bin')) {
    const vrai = realpathSync(join(modules, nom))
    const duDepot = vrai.startsWith(racine) && !vrai.includes('node_modules')
    const lien = join(copie, cible, 'node_modules', nom)
    mkdirSync(dirname(lien), { recursive: true })
    symlinkSync(duDepot ? vrai.replace(racine, copie) : vrai, lien)
  }
}

/** Copie le dépôt tel qu’une équipe le reçoit, dépendances comprises, dans un dossier à part. */
export function copierLeDepot(): Copie {
  const copie = realpathSync(mkdtempSync(join(tmpdir(), 'sssi-section-neuve-')))
  cpSync(racine, copie, {
    recursive: true,
    filter: (source) => !PRODUITS.includes(basename(source)) && !source.endsWith('.tsbuildinfo'),
  })
  for (const paquet of ['', ...globSync(PAQUETS, { cwd: racine }).map(dirname)]) relier(copie, paquet, paquet)
  const chemins = [dirname(process.execPath), join(racine, 'node_modules', '.bin'), process.env['PATH']]
  // Ce que vitest met dans l’environnement change la façon dont Vite construit.
  const propre = Object.entries(process.env).filter(
    ([nom]) => !/^(?:VITEST|TEST$|NODE_ENV$|DEV$|PROD$|MODE$)/.test(nom),
  )
  // INIT_CWD vient de npm : sans cela, la copie écrirait dans le dépôt d’où les essais sont lancés.
  const env = { ...Object.fromEntries(propre), INIT_CWD: copie, NO_COLOR: '1', PATH: chemins.join(delimiter) }
  return {
    racine: copie,
    env,
    relierComme: (paquet, modele) => relier(copie, modele, paquet),
    lancer: (commande, options, dossier = '.', variables = {}) =>
      new Promise((resoudre, rejeter) => {
        const reglages = { cwd: join(copie, dossier), env: { ...env, ...variables }, maxBuffer: 2 ** 26 }
        execFile(commande, [...options], reglages, (erreur, dite, avertie) =>
          erreur
            ? rejeter(new Error(`${commande} ${options.join(' ')}\n${dite}${avertie}`))
            : resoudre(dite + avertie),
        )
      }),
    empreintes: () =>
      new Map(
        readdirSync(copie, { recursive: true, withFileTypes: true })
          .filter(
            (entree) => entree.isFile() && !PRODUITS.some((nom) => entree.parentPath.includes(`/${nom}`)),
          )
          .map((entree) => join(entree.parentPath, entree.name))
          .map((chemin) => [
            chemin.slice(copie.length + 1),
            createHash('sha256').update(readFileSync(chemin)).digest('hex'),
          ]),
      ),
    effacer: () => rmSync(copie, { recursive: true, force: true }),
  }
}
