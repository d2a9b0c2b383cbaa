import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'outillage',
    include: ['**/*.test.ts'],
    // Arrêter un portail et effacer une copie du dépôt prend plus que les dix secondes par défaut quand la machine est chargée.
    hookTimeout: 120_000,
  },
})
