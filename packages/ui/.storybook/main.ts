import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { mergeConfig } from 'vite'
import { icones } from '../src/vite/icones.ts'

const ici = dirname(fileURLToPath(import.meta.url))
const applications = resolve(ici, '../../../apps')
// Chaque équipe dépose ses histoires dans sa section ; elles apparaissent ici sans que ce paquet connaisse la section.
const sources = readdirSync(applications).map((nom) => join(applications, nom, 'src'))

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', '../../../apps/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // TypeScript 7 n’expose pas l’interface dont se sert react-docgen-typescript.
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [icones({ dossiers: [resolve(ici, '../src'), ...sources], histoires: true })],
    }),
}

export default config
