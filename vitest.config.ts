import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'packages/domain',
      'packages/section',
      'packages/api',
      'apps/portal',
      'apps/steering',
      'apps/cyber',
      'apps/cloud',
      'apps/data',
      'apps/skills',
      'tooling',
    ],
  },
})
