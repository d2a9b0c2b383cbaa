import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const paquets = fileURLToPath(new URL('../../..', import.meta.url))

/** Les composants qu’offre `ui` : un dossier par composant, avec son `index.ts`. */
export function composantsUi(): string[] {
  return readdirSync(join(paquets, 'ui', 'src'), { withFileTypes: true, recursive: true })
    .filter((entree) => entree.isFile() && entree.name === 'index.ts')
    .map((entree) =>
      dirname(join(entree.parentPath, entree.name)).slice(join(paquets, 'ui', 'src').length + 1),
    )
    .filter((chemin) => !chemin.startsWith('vite'))
    .sort()
    .map((chemin) => `@sssi/ui/${chemin}`)
}

/** La façade partagée : ce que le portail fournit une seule fois à toutes les sections. */
const facade = ['react', 'react-dom', 'react/jsx-runtime', '@sssi/section']

const unique = { singleton: true, requiredVersion: false as const }

/** Côté portail : chaque composant sous sa propre clé paresseuse, pour ne charger que ceux qui servent. */
export const partageDuPortail = () =>
  Object.fromEntries([...facade, ...composantsUi()].map((cle) => [cle, unique]))

/**
 * Côté section : rien n’est embarqué, tout vient du portail. La clé à barre finale ne demande que les composants importés ;
 * des clés explicites les feraient tous charger à l’ouverture de la section.
 */
export const partageDeLaSection = () =>
  Object.fromEntries([...facade, '@sssi/ui/'].map((cle) => [cle, { ...unique, import: false as const }]))
