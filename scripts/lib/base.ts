import { ouvrirBase, type Base } from '../../packages/api/src/core/db/base.ts'
import { lireConfig } from '../../packages/api/src/server.ts'

/** Ouvre la base que désigne l’environnement, pour une commande d’exploitation ; s’arrête avec une phrase si elle ne s’ouvre pas. */
export async function ouvrirLaBase(): Promise<Base> {
  const configuration = lireConfig(process.env)
  if (!configuration.ok) {
    console.error(configuration.erreurs.join('\n'))
    process.exit(1)
  }
  try {
    return await ouvrirBase(configuration.value)
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : String(erreur))
    process.exit(1)
  }
}
