import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { reglages } from './reglages.ts'

/**
 * Le livre d’une section : ses histoires, et elles seules. Il se lance et se construit dans son dossier ; celui du portail le
 * compose avec les autres.
 * @param fichier `import.meta.url` de son `.storybook/main.ts`
 */
export function livreDeSection(fichier: string): StorybookConfig {
  const sources = resolve(dirname(fileURLToPath(fichier)), '../src')
  return reglages(['../src/**/*.mdx', '../src/**/*.stories.tsx'], [sources])
}
