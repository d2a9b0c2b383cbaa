import { typographier } from '@sssi/domain'
import { aideDe, aideGenerale } from './aide.ts'
import type { Commande } from './commande.ts'
import { commandes as parDefaut } from './commandes.ts'
import { codes, Echec, malEcrite, type Code, type Environnement } from './environnement.ts'
import { lireArguments } from './options.ts'

export type { Commande } from './commande.ts'
export { commandes } from './commandes.ts'
export { codes, Echec, type Environnement } from './environnement.ts'
export { adresseDuPortail, lireDuPortail } from './portail.ts'

const AIDE = ['--help', '-h', '--aide', 'help', 'aide']

async function lancer(
  env: Environnement,
  commandes: Readonly<Record<string, Commande>>,
  [nom, ...args]: readonly string[],
): Promise<void> {
  const dire = (lignes: readonly string[]) => lignes.forEach((ligne) => env.dire(ligne))
  if (nom === undefined || AIDE.includes(nom)) return dire(aideGenerale(commandes))
  const commande = Object.hasOwn(commandes, nom) ? commandes[nom] : undefined
  if (!commande)
    throw malEcrite(`Commande inconnue : ${nom}.`, `Connues : ${Object.keys(commandes).join(', ')}.`)
  if (args.some((arg) => AIDE.slice(0, 3).includes(arg))) return dire(aideDe(nom, commande))
  await commande.executer(env, lireArguments(args, commande.options))
}

/**
 * Exécute `npm run section -- …` et rend son code de sortie. Ce qui n’est pas un échec prévu est une erreur de ce programme :
 * elle remonte telle quelle.
 */
export async function executer(
  env: Environnement,
  args: readonly string[],
  commandes: Readonly<Record<string, Commande>> = parDefaut,
): Promise<Code> {
  try {
    await lancer(env, commandes, args)
    return codes.fait
  } catch (erreur) {
    if (!(erreur instanceof Echec)) throw erreur
    env.avertir(typographier(`✘ ${erreur.message}`))
    for (const detail of erreur.details) env.avertir(`  - ${detail}`)
    return erreur.code
  }
}
