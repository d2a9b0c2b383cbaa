import { chromium } from './lib/chromium.ts'
import { executer, executerEnSilence } from './lib/executer.ts'

/**
 * `npm run bench` : construit le portail, puis joue les bancs de `bench/` et écrit `bench/RESULTATS.md`.
 * `npm run bench -- liste ecriture` n’en joue que quelques-uns. Échoue si une limite n’est pas tenue.
 */
const navigateur = await chromium()
console.error('▶ Construction du portail et de ses sections (seulement ce qui a changé)…')
const construction = await executerEnSilence('turbo', ['run', 'build', '--output-logs=errors-only'])
if (construction.code !== 0) {
  console.error(construction.sortie)
  process.exit(1)
}
process.exit(
  await executer('node', ['bench/src/main.ts', ...process.argv.slice(2)], {
    env: { ...process.env, CHROMIUM_PATH: navigateur },
  }),
)
