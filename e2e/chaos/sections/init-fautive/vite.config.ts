import { sectionConfig } from '@sssi/section/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** La faute : l’entrée lève quand le portail l’initialise, avant tout code de la section. */
const initFautive: Plugin = {
  name: 'epreuve:init-fautive',
  generateBundle: {
    order: 'post',
    handler(_options, lot) {
      const entree = lot['remoteEntry.js']
      if (entree?.type !== 'chunk') this.error('La construction n’a pas produit d’entrée.')
      const fautive = entree.code.replace(/\b[\w$]+ as init\b/, 'initFautive as init')
      if (fautive === entree.code) this.error('L’entrée n’offre plus « init » comme attendu.')
      entree.code = `${fautive}\nfunction initFautive() { throw new Error('faute à l’initialisation') }\n`
    },
  },
}

export default defineConfig(({ mode }) =>
  sectionConfig(fileURLToPath(new URL('.', import.meta.url)), mode, [initFautive]),
)
