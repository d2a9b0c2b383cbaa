import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { partageDuPortail } from '@sssi/section/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    mode !== 'test' &&
      federation({
        name: 'portail',
        // Les sections viennent de la composition, à l’exécution : une section en panne ne bloque jamais le portail.
        remotes: {},
        shared: partageDuPortail(),
        dts: false,
        experiments: { provideExternalRuntime: true },
      }),
  ],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
}))
