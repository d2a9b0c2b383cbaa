import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'packages/domain',
      'packages/section',
      'packages/api',
      'packages/page',
      'packages/suivi-de-theme',
      // Le portail et chaque section, sans les nommer.
      'apps/*',
      'tooling',
    ],
  },
})
