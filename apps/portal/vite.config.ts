import { federation, partageDuPortail } from '@sssi/section/vite'
import { icones, polices, theme } from '@sssi/ui/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { regroupements } from './vite/chunks.ts'
import { importsDirects } from './vite/direct-imports.ts'
import { shell } from './vite/shell.ts'

const dossier = (chemin: string) => fileURLToPath(new URL(chemin, import.meta.url))

export default defineConfig({
  plugins: [
    react(),
    icones({ dossiers: [dossier('src'), dossier('../../packages/ui/src')] }),
    polices(),
    theme(),
    importsDirects(),
    federation({
      name: 'portail',
      // Rangée avec ce que le navigateur garde sans le redemander : son nom porte son empreinte.
      filename: 'assets/remoteEntry-[hash].js',
      // Les sections viennent de la composition, à l’exécution : une section en panne ne bloque jamais le portail.
      remotes: {},
      shared: partageDuPortail(),
      dts: false,
      // Sert à lire un manifeste de fédération, que nos sections n’ont pas : leur entrée est dans la composition.
      disableSnapshot: true,
      experiments: { provideExternalRuntime: true },
    }),
    shell(),
  ],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: regroupements } } },
  },
})
