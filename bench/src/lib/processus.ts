import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as attendre } from 'node:timers/promises'

const enVie = new Set<ChildProcess>()
// Le banc interrompu ne laisse rien tourner derrière lui.
process.on('exit', () => enVie.forEach((processus) => processus.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

export interface Processus {
  arreter(): Promise<void>
}

const DELAI_D_OUVERTURE_MS = 120_000
const DELAI_D_ARRET_MS = 20_000

/** Un port que le système donne libre. */
export async function portLibre(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const serveur = createServer().listen(0, '127.0.0.1', () => {
    const adresse = serveur.address()
    serveur.close(() => resolve(typeof adresse === 'object' && adresse ? adresse.port : 0))
  })
  return promise
}

/** Lance un serveur Node à part et attend qu’il réponde à `sonde`. */
export async function lancerServeur(
  arguments_: readonly string[],
  env: Record<string, string>,
  sonde: string,
): Promise<Processus> {
  const processus = spawn(process.execPath, arguments_, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  enVie.add(processus)
  let erreurs = ''
  processus.stderr.on('data', (morceau: Buffer) => (erreurs = (erreurs + morceau.toString()).slice(-4000)))
  const { promise: fini, resolve: terminer } = Promise.withResolvers<void>()
  processus.on('exit', () => {
    enVie.delete(processus)
    terminer()
  })

  const echeance = performance.now() + DELAI_D_OUVERTURE_MS
  while (!(await repond(sonde))) {
    if (processus.exitCode !== null || processus.signalCode !== null || performance.now() > echeance) {
      processus.kill('SIGKILL')
      throw new Error(`Un serveur du banc ne s’est pas ouvert (${arguments_.join(' ')}).\n${erreurs}`)
    }
    await attendre(50)
  }
  return {
    async arreter() {
      processus.kill('SIGTERM')
      const trop = setTimeout(() => processus.kill('SIGKILL'), DELAI_D_ARRET_MS)
      await fini
      clearTimeout(trop)
    },
  }
}

const repond = (adresse: string): Promise<boolean> =>
  fetch(adresse).then(
    (reponse) => reponse.ok,
    () => false,
  )
