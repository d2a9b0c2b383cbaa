import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['src/testing/modeles.ts'],
    // Démarrer une base prend plus que les cinq secondes par défaut quand la machine est chargée.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
