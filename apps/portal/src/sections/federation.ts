import { loadRemote, registerRemotes } from '@module-federation/runtime'
import type { Section } from '@sssi/section'
import type { SectionComposee } from '../composition/composition.ts'
import { rafraichirLesFichiers } from './refresh-files.ts'

/**
 * Obtient le code d’une section par la fédération de modules.
 * C’est le seul fichier du portail que remplacent les montages sans fédération (`npm run dev`, jumeau du banc de mesure).
 *
 * @param denouveau oublie l’entrée précédente : sans cela, un nouvel essai rendrait l’échec mis en cache.
 */
export async function obtenirSection(section: SectionComposee, denouveau: boolean): Promise<Section | null> {
  if (denouveau) await rafraichirLesFichiers(section.entry)
  registerRemotes([{ name: section.id, entry: section.entry, type: 'module' }], { force: denouveau })
  const module = await loadRemote<{ default: Section }>(`${section.id}/section`)
  return module?.default ?? null
}
