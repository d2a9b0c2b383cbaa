import { commandes, executer } from '@sssi/section/cli'
import { join } from 'node:path'
import { racine } from '../lib/atelier.ts'

export interface Equipe {
  /** Lance `npm run section -- …` sans le temps de npm ; rend sa durée, en ms. Lève si la commande est refusée. */
  faire(...args: string[]): Promise<number>
}

/** L’équipe d’une section, avec la clé que le portail de démonstration lui a donnée. */
export function creerEquipe(section: string, portail: string, donnees: string): Equipe {
  const dites: string[] = []
  const env = {
    variables: { SSSI_PORTAIL: portail, SSSI_CLE: join(donnees, 'cles', `${section}.pem`) },
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
  }
}
