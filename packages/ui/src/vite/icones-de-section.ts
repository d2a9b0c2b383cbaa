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
  const propres = () => {
    const offertes = iconesCitees({ dossiers: [UI] })
    return new Map(
      [...iconesCitees({ dossiers: [join(racine, 'src')] })].filter(([nom]) => !offertes.has(nom)),
    )
  }
  return {
    name: 'sssi:icones-de-section',
    resolveId: (adresse) => (adresse === ADRESSE ? RESOLUE : null),
    load: (adresse) => (adresse === RESOLUE ? feuilleDesIcones(propres()) : null),
    // Sans icône propre, pas de feuille : une requête de moins à chaque ouverture de la section.
    transform: (code, adresse) =>
      adresse === entree && propres().size > 0 ? `import '${ADRESSE}'\n${code}` : null,
  }
}
