import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codes, Echec } from './environnement.ts'

/** Construit la section avec son propre Vite ; ses messages ne paraissent que si elle échoue. */
export async function construire(dossier: string): Promise<void> {
  const vite = join(
    dirname(createRequire(join(dossier, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  )
  const processus = spawn(process.execPath, ['--no-deprecation', vite, 'build', '--logLevel', 'warn'], {
    cwd: dossier,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let sortie = ''
  for (const flux of [processus.stdout, processus.stderr])
    flux.on('data', (morceau: Buffer) => (sortie += morceau.toString()))
  const code = await new Promise<number | null>((fini) => processus.on('close', fini))
  if (code !== 0) throw new Echec(codes.refuse, 'La construction a échoué.', sortie.trim().split('\n'))
}
