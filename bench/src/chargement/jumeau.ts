import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { racine } from '../lib/atelier.ts'

/**
 * Construit le portail et ses sections en une fois, sans fédération : mêmes sources, même serveur, mêmes adresses.
 *
 * @returns le dossier de la construction
 */
export async function construireLeJumeau(dossier: string): Promise<string> {
  const vite = spawn(
    join(racine, 'node_modules', '.bin', 'vite'),
    ['build', '--config', 'tooling/ensemble/vite.config.ts', '--outDir', dossier, '--logLevel', 'warn'],
    { cwd: racine, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let erreurs = ''
  vite.stderr.on('data', (morceau: Buffer) => (erreurs += morceau.toString()))
  const { promise, resolve } = Promise.withResolvers<number>()
  vite.on('error', () => resolve(1))
  vite.on('exit', (code) => resolve(code ?? 1))
  if ((await promise) !== 0) throw new Error(`Le jumeau ne se construit pas.\n${erreurs.slice(0, 2000)}`)
  return dossier
}
