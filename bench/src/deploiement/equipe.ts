import { commandes, executer } from '@sssi/section/cli'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { racine } from '../lib/atelier.ts'

export interface Equipe {
  /** Exécute une commande de section dans ce processus-ci ; rend sa durée, en ms. Lève si elle est refusée. */
  faire(...args: string[]): Promise<number>
  /** La même, dans son propre processus, comme une équipe la lance : sa durée compte le démarrage de Node. */
  lancer(...args: string[]): Promise<number>
}

/** L’équipe d’une section, avec la clé que le portail de démonstration lui a donnée. */
export function creerEquipe(section: string, portail: string, donnees: string): Equipe {
  const dites: string[] = []
  const variables = { SSSI_PORTAIL: portail, SSSI_CLE: join(donnees, 'cles', `${section}.pem`) }
  const env = {
    variables,
    ici: racine,
    paquet: racine,
    racine,
    dire: () => undefined,
    avertir: (ligne: string) => void dites.push(ligne),
    maintenant: () => new Date(),
  }
  return {
    async faire(...args) {
      const debut = performance.now()
      const code = await executer(env, args, commandes)
      if (code !== 0) throw new Error(`${args.join(' ')} : ${dites.splice(0).join(' ')}`)
      return performance.now() - debut
    },
    async lancer(...args) {
      const debut = performance.now()
      const commande = spawn(process.execPath, [join(racine, 'scripts', 'section.ts'), ...args], {
        cwd: racine,
        env: { ...process.env, ...variables },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let refus = ''
      commande.stderr.on('data', (morceau: Buffer) => (refus += morceau.toString()))
      const { promise, resolve, reject } = Promise.withResolvers<number | null>()
      commande.on('error', reject)
      commande.on('close', resolve)
      if ((await promise) !== 0) throw new Error(`${args.join(' ')} : ${refus}`)
      return performance.now() - debut
    },
  }
}
