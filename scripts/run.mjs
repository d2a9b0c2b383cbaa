// Rend `npm start`, `npm test`… autonomes : installe ce que le dépôt décrit (dont Node 24), puis lance la tâche avec ce Node.
// Doit rester compatible avec Node 20, seul présent sur une machine neuve.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('..', import.meta.url))
const [tache, ...options] = process.argv.slice(2)
const pnpm = JSON.parse(readFileSync(join(racine, 'package.json'), 'utf8')).packageManager
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
}

const temoin = join(racine, 'node_modules', '.sssi-installe')
const empreinte = createHash('sha256')
  .update(readFileSync(join(racine, 'pnpm-lock.yaml')))
  .digest('hex')
if (!existsSync(temoin) || readFileSync(temoin, 'utf8') !== empreinte) {
  console.log('Installation des dépendances…')
  const installation = spawnSync(
    'npx',
    ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: racine,
      env,
      stdio: tache === 'start' ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    },
  )
  if (installation.status !== 0) {
    console.error(
      'L’installation des dépendances a échoué : vérifiez l’accès au registre npm, puis relancez la commande.',
    )
    process.exit(installation.status ?? 1)
  }
  mkdirSync(join(racine, 'node_modules'), { recursive: true })
  writeFileSync(temoin, empreinte)
}

const paquetNode = `node-${process.platform}-${process.arch}`
const node24 = join(racine, 'node_modules', paquetNode, 'bin', 'node')
const node = existsSync(node24) ? node24 : process.execPath
const majeure = Number(
  spawnSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }).stdout,
)
if (!(majeure >= 24)) {
  console.error(
    `Node 24 est nécessaire : aucun paquet ${paquetNode} n’est publié. Installez Node 24, puis relancez la commande.`,
  )
  process.exit(1)
}

const chemins = [join(node, '..'), join(racine, 'node_modules', '.bin'), process.env.PATH]
const processus = spawn(node, [join(racine, 'scripts', `${tache}.ts`), ...options], {
  cwd: racine,
  // La tâche s'exécute à la racine ; celles qui visent une section retrouvent par là d'où elles sont lancées.
  env: { ...env, PATH: chemins.join(delimiter), DOSSIER_D_APPEL: process.cwd() },
  stdio: 'inherit',
})
// Ctrl-C atteint déjà l’enfant par le terminal ; on attend qu’il s’arrête proprement. Un signal isolé, lui, est transmis.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && processus.kill(signal))
processus.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
