import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { feuilleDesIcones, iconesCitees } from './icones.ts'

const UI = fileURLToPath(new URL('..', import.meta.url))
const ADRESSE = 'virtual:sssi-icones-de-section.css'
const RESOLUE = '/@sssi-icones-de-section.css'

/**
 * Apporte avec une section les icônes qu’elle cite et que `ui` n’a pas : le portail n’a pas à être reconstruit pour elle.
 * @param racine dossier de la section
 */
export function iconesDeSection(racine: string): Plugin {
  const entree = join(racine, 'src', 'section.ts')
  return {
    name: 'sssi:icones-de-section',
    resolveId: (adresse) => (adresse === ADRESSE ? RESOLUE : null),
    load(adresse) {
      if (adresse !== RESOLUE) return null
      const offertes = iconesCitees({ dossiers: [UI] })
      const propres = [...iconesCitees({ dossiers: [join(racine, 'src')] })].filter(
        ([nom]) => !offertes.has(nom),
      )
      return feuilleDesIcones(new Map(propres))
    },
    transform: (code, adresse) => (adresse === entree ? `import '${ADRESSE}'\n${code}` : null),
  }
}
