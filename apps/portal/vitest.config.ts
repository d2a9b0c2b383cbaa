import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'portail', include: ['{src,vite}/**/*.test.{ts,tsx}'], environment: 'node' },
})
