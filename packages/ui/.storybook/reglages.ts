import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig } from 'vite'
import { icones } from '../src/vite/icones.ts'

const ici = dirname(fileURLToPath(import.meta.url))
const sourcesDeUi = resolve(ici, '../src')

/** Le dossier d’un paquet dont ce paquet-ci dépend : une section n’a pas à dépendre elle-même de chaque greffon. */
const greffon = (nom: string) => dirname(fileURLToPath(import.meta.resolve(`${nom}/package.json`)))

/**
 * Les réglages communs à tous les livres du portail : mêmes greffons, mêmes icônes.
 * @param sources dossiers dont les histoires citent des icônes, en plus de ceux de `ui`
 */
export function reglages(
  stories: StorybookConfig['stories'],
  sources: readonly string[] = [],
): StorybookConfig {
  return {
    framework: greffon('@storybook/react-vite') as '@storybook/react-vite',
    stories,
    addons: [
      greffon('@storybook/addon-docs'),
      greffon('@storybook/addon-a11y'),
      greffon('@storybook/addon-vitest'),
    ],
    core: {
      disableTelemetry: true,
      disableWhatsNewNotifications: true,
      // Celle d’une section est faite pour la fédération : une histoire se passe du portail.
      builder: {
        name: fileURLToPath(import.meta.resolve('@storybook/builder-vite')) as '@storybook/builder-vite',
        options: { viteConfigPath: join(ici, 'vite.config.ts') },
      },
    },
    // TypeScript 7 n’expose pas l’interface dont se sert react-docgen-typescript.
    typescript: { reactDocgen: 'react-docgen' },
    viteFinal: (vite) =>
      mergeConfig(vite, { plugins: [icones({ dossiers: [sourcesDeUi, ...sources], histoires: true })] }),
  }
}
