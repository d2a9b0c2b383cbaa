import { clesPartagees } from '@sssi/section/vite'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ADRESSE = 'virtual:sssi-partage'
const RESOLUE = `\0${ADRESSE}`

const depuisLePortail = createRequire(fileURLToPath(new URL('../package.json', import.meta.url)))

/** Le paquet d’une clé : `@sssi/ui` pour `@sssi/ui/Button`, `react` pour `react/jsx-runtime`. */
const paquetDe = (cle: string) => cle.split('/', cle.startsWith('@') ? 2 : 1).join('/')

/** La version du paquet qui offre cette clé, lue dans le `package.json` le plus proche de son code. */
function versionDe(cle: string): string {
  const paquet = paquetDe(cle)
  for (let dossier = dirname(depuisLePortail.resolve(cle)); dossier !== dirname(dossier);) {
    try {
      const lu = JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as Record<string, string>
      if (lu['name'] === paquet && lu['version']) return lu['version']
    } catch {
      // Pas de description ici : elle est plus haut.
    }
    dossier = dirname(dossier)
  }
  throw new Error(`${cle} : la version de ${paquet} est introuvable.`)
}

/**
 * Le code qui offre aux sections ce que le portail partage. Ce que le portail exécute déjà (React, le contrat) est donné tel
 * quel ; chaque composant attend qu’une section le demande.
 */
export function codeDuPartage(cles: readonly string[], version: (cle: string) => string = versionDe): string {
  const immediates = cles.filter((cle) => !cle.startsWith('@sssi/ui/'))
  const paresseuses = cles.filter((cle) => cle.startsWith('@sssi/ui/'))
  const [premiere = ''] = paresseuses
  return [
    ...immediates.map((cle, rang) => `import * as m${rang} from ${JSON.stringify(cle)}`),
    'const fixe = (version, module) => ({ version, lib: () => module })',
    `const composant = (importer) => ({ version: ${JSON.stringify(premiere && version(premiere))}, get: () => importer().then((module) => () => module) })`,
    'export const partage = {',
    ...immediates.map(
      (cle, rang) => `  ${JSON.stringify(cle)}: fixe(${JSON.stringify(version(cle))}, m${rang}),`,
    ),
    ...paresseuses.map((cle) => `  ${JSON.stringify(cle)}: composant(() => import(${JSON.stringify(cle)})),`),
    '}',
  ].join('\n')
}

/** Sert `virtual:sssi-partage` au code du portail qui parle à la fédération. */
export function partage(): Plugin {
  return {
    name: 'sssi:partage',
    resolveId: (source) => (source === ADRESSE ? RESOLUE : null),
    load: (id) => (id === RESOLUE ? codeDuPartage(clesPartagees()) : null),
  }
}
