import { icones, polices, theme } from '@sssi/ui/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { regroupements } from './vite/chunks.ts'
import { partage } from './vite/partage.ts'
import { shell } from './vite/shell.ts'

const dossier = (chemin: string) => fileURLToPath(new URL(chemin, import.meta.url))

export default defineConfig({
  plugins: [
    react(),
    icones({ dossiers: [dossier('src'), dossier('../../packages/ui/src')] }),
    polices(),
    theme(),
    partage(),
    shell(),
  ],
  // Le moteur de la fédération y lit qu’il ne sert qu’à un navigateur, et jamais un manifeste de fédération : nos sections
  // n’en ont pas, leur entrée est dans la composition.
  define: { FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true', ENV_TARGET: '"web"' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: regroupements } } },
  },
})
