import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,contrat}/**/*.test.ts'],
    environment: 'node',
    // Rien de global n’est changé d’un fichier à l’autre : recharger les modules pour chacun ne ferait que coûter.
    isolate: false,
    globalSetup: ['src/testing/modeles.ts'],
    // Démarrer une base prend plus que les cinq secondes par défaut quand la machine est chargée.
    hookTimeout: 120_000,
    testTimeout: 120_000,
  },
})
