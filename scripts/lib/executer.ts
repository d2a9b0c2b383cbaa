import { spawn, type SpawnOptions } from 'node:child_process'
import { racine } from './racine.ts'

/** Lance une commande depuis la racine du dépôt et attend sa fin ; rend son code de sortie (1 si elle n’a pas pu démarrer). */
export function executer(
  commande: string,
  options: readonly string[],
  reglages: SpawnOptions = {},
): Promise<number> {
  return new Promise((resoudre) => {
    const processus = spawn(commande, options, { cwd: racine, stdio: 'inherit', ...reglages })
    processus.on('error', () => resoudre(1))
    processus.on('exit', (code) => resoudre(code ?? 1))
  })
}

/** Comme `executer`, en gardant ce que la commande écrit pour ne le montrer qu’en cas d’échec. */
export function executerEnSilence(
  commande: string,
  options: readonly string[],
  reglages: SpawnOptions = {},
): Promise<{ code: number; sortie: string }> {
  return new Promise((resoudre) => {
    const morceaux: Buffer[] = []
    const processus = spawn(commande, options, {
      cwd: racine,
      ...reglages,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    processus.stdout?.on('data', (morceau: Buffer) => morceaux.push(morceau))
    processus.stderr?.on('data', (morceau: Buffer) => morceaux.push(morceau))
    const finir = (code: number) => resoudre({ code, sortie: Buffer.concat(morceaux).toString('utf8') })
    processus.on('error', (erreur) => {
      morceaux.push(Buffer.from(String(erreur)))
      finir(1)
    })
    processus.on('exit', (code) => finir(code ?? 1))
  })
}
