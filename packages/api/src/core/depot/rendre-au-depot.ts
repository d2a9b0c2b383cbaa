import type { Logger } from 'pino'
import { cheminDuContenu, ecrireContenu, sha384De } from './contenu.ts'
import type { Depot } from './depot.ts'

/**
 * Rend au dépôt ce qu’il a perdu de contenus que l’on a encore. Vrai s’il lui manquait quelque chose. Un dépôt qui ne répond
 * pas n’arrête rien : le portail sert ce qu’il peut, et le prochain démarrage réessaiera.
 */
export async function rendreAuDepot(
  { depot, journal }: { readonly depot: Depot; readonly journal: Logger },
  contenus: readonly Buffer[],
): Promise<boolean> {
  let rendus = 0
  try {
    for (const octets of contenus) {
      if (await depot.contient(cheminDuContenu(sha384De(octets)))) continue
      await ecrireContenu(depot, octets)
      rendus += 1
    }
  } catch (err) {
    journal.warn({ err }, 'Le dépôt n’a pas pu être vérifié ni complété')
  }
  if (rendus > 0)
    journal.warn({ rendus }, 'Le dépôt avait perdu des fichiers ; ceux de ce disque lui sont rendus')
  return rendus > 0
}
