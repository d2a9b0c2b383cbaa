import { trouverCle, type Cle } from './cle.ts'
import { malEcrite, type Environnement } from './environnement.ts'
import type { Arguments } from './options.ts'
import { adresseDuPortail, commander, type Ordre } from './portail.ts'
import { designer } from './section.ts'

/** Ce que la commande vise, avant qu’on ne cherche de quoi la signer : mal écrite, elle se refuse sans clé. */
export interface Cible {
  readonly portail: string
  readonly section: string
  /** Les positions qui suivent la section. */
  readonly reste: readonly string[]
}

export function viser(env: Environnement, args: Arguments): Cible {
  return { ...designer(env, args.positions), portail: adresseDuPortail(env, args) }
}

/** Signe cet ordre de la clé de l’équipe, l’envoie au portail visé, et rend son résultat. */
export async function ordonner(
  env: Environnement,
  args: Arguments,
  { portail, section }: Cible,
  ordre: Ordre,
): Promise<unknown> {
  const cle: Cle = await trouverCle(env, args, section)
  return commander(env, { portail, section, cle }, ordre)
}

/** Exactement les positions attendues, nommées dans l’ordre ; celles entre crochets peuvent manquer. */
export function positions(reste: readonly string[], ...noms: readonly string[]): (string | undefined)[] {
  const requises = noms.filter((nom) => !nom.startsWith('['))
  if (reste.length < requises.length)
    throw malEcrite(`Il manque : ${requises.slice(reste.length).join(', ')}.`)
  const deTrop = reste.slice(noms.length)
  if (deTrop.length > 0) throw malEcrite(`Argument de trop : ${deTrop.join(', ')}.`)
  return noms.map((_, rang) => reste[rang])
}
