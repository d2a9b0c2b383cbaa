import react from '@vitejs/plugin-react'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compositionEcrite, ensemble, shellDeLEnsemble } from './ensemble.ts'
import { icones, polices, theme } from '@sssi/ui/vite'

const racine = fileURLToPath(new URL('../..', import.meta.url))
const dossiers = globSync(['packages/{ui,section}/src', 'apps/*/src'], { cwd: racine }).map(
  (dossier) => racine + dossier,
)

/** Adresse de l’API que le serveur de développement relaie ; `npm run dev` la démarre. */
const api = process.env['SSSI_API'] ?? 'http://localhost:4001'
const relais = [
  '/assets',
  '/trpc',
  '/auth',
  '/demonstration',
  '/deploiement/',
  '/donnees-ouvertes',
  '/exports',
  '/health',
]

/**
 * Portail et sections en une seule construction, sans fédération : c’est `npm run dev` (rechargement à chaud partout)
 * et, construit, le jumeau auquel le banc de mesure compare le portail fédéré.
 */
export default defineConfig({
  root: `${racine}apps/portal`,
  plugins: [
    react(),
    ensemble(),
    icones({ dossiers }),
    polices(),
    theme(),
    compositionEcrite(),
    shellDeLEnsemble(),
  ],
  build: { target: 'es2023', modulePreload: { polyfill: false }, emptyOutDir: true },
  server: {
    port: 4000,
    strictPort: true,
    proxy: Object.fromEntries(relais.map((chemin) => [chemin, { target: api, xfwd: true }])),
  },
})
