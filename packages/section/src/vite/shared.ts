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

const UI = '@sssi/ui/'

/** Ce que le portail partage : chaque composant sous sa propre clé, pour ne charger que ceux qui servent. */
export const clesPartagees = (): string[] => [...facade, ...composantsUi()]

/** Vrai d’un import que la section n’embarque pas : tout vient du portail, qui dit à l’activation ce qui lui manque. */
export const estPartage = (source: string): boolean =>
  facade.includes(source) || (source.startsWith(UI) && !source.endsWith('.css'))

const MODULE = '\0sssi:partage:'

/** Le module par lequel le code d’une section lit un partage. */
export const moduleDuPartage = (cle: string): string => MODULE + cle

/** La clé que lit un module, ou `null` s’il n’est pas de ceux-là. */
export const cleDuPartage = (module: string): string | null =>
  module.startsWith(MODULE) ? module.slice(MODULE.length) : null
