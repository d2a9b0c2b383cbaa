import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Toutes les histoires, rendues dans un vrai navigateur et passées à axe, dans un thème. */
function histoires(name: string, theme: 'light' | 'dark') {
  return {
    plugins: [
      storybookTest({
        configDir: fileURLToPath(new URL('.storybook/toutes', import.meta.url)),
        initialGlobals: { theme },
      }),
    ],
    // Un cache de dépendances d’une exécution passée ferait recharger la page au milieu d’une histoire nouvelle.
    optimizeDeps: { force: true },
    test: {
      name,
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' as const }],
        provider: playwright({
          launchOptions: {
            // Sans navigateur à cet endroit, Playwright prend le sien.
            ...(existsSync(chromium) && { executablePath: chromium }),
            args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
          },
        }),
      },
    },
  }
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unitaires', include: ['{src,.storybook}/**/*.test.ts'], environment: 'node' } },
      histoires('histoires-clair', 'light'),
      histoires('histoires-sombre', 'dark'),
    ],
  },
})
