import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'section', include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
})
