import { createInstance } from '@module-federation/runtime'
import * as moteur from '@module-federation/runtime/core'
import type { Section } from '@sssi/section'
import { partage } from 'virtual:sssi-partage'
import type { SectionComposee } from '../composition/composition.ts'
import { rafraichirLesFichiers } from './refresh-files.ts'

/** Une seule copie de chaque bibliothèque, celle du portail : les versions se comparent à l’activation, pas ici. */
const unique = { singleton: true, requiredVersion: false as const }

// Une section n’embarque pas le moteur de la fédération : elle prend celui-ci, sous le nom que la fédération lui donne.
Object.assign(globalThis, { _FEDERATION_RUNTIME_CORE: moteur })

const federation = createInstance({
  name: 'portail',
  remotes: [],
  shared: Object.fromEntries(
    Object.entries(partage).map(([cle, offre]) => [cle, { ...offre, shareConfig: unique }]),
  ),
  // Une section ne remplace jamais ce que le portail offre.
  shareStrategy: 'loaded-first',
})

/**
 * Obtient le code d’une section par la fédération de modules.
 * C’est le seul fichier du portail que remplacent les montages sans fédération (`npm run dev`, jumeau du banc de mesure).
 *
 * @param denouveau oublie l’entrée précédente : sans cela, un nouvel essai rendrait l’échec mis en cache.
 */
export async function obtenirSection(section: SectionComposee, denouveau: boolean): Promise<Section | null> {
  if (denouveau) await rafraichirLesFichiers(section.entry)
  federation.registerRemotes([{ name: section.id, entry: section.entry, type: 'module' }], {
    force: denouveau,
  })
  const module = await federation.loadRemote<{ default: Section }>(`${section.id}/section`)
  return module?.default ?? null
}
