import { defineConfig } from '@playwright/test'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('..', import.meta.url))
const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const PORT = Number(process.env['E2E_PORT'] ?? 4380)

// Une base neuve à chaque exécution : les parcours y écrivent. Les ouvriers relisent cette configuration : ils héritent du dossier.
process.env['E2E_DONNEES'] ??= mkdtempSync(join(tmpdir(), 'sssi-e2e-'))

function portail(script: string, port: number, dossier: string) {
  return {
    command: `node ${script}`,
    cwd: racine,
    url: `http://localhost:${port}/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    env: {
      PORT: String(port),
      DONNEES_DIR: join(process.env['E2E_DONNEES'] ?? '', dossier),
      DEMONSTRATION: 'oui',
      CONNEXIONS_PAR_MINUTE: '10000',
      NIVEAU_DE_TRACE: 'error',
    },
  }
}

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: false,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['json'] as const] : [])],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(existsSync(chromium) && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    },
  },
  webServer: [
    portail('packages/api/src/main.ts', PORT, 'portail'),
    // Le même portail, avec des sections fautives.
    portail('e2e/chaos/serveur.ts', PORT + 1, 'chaos'),
  ],
})
