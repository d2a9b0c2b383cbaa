import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { racine } from './lib/racine.ts'

/**
 * `npm run dev` : le portail entier et ses sections, avec rechargement à chaud, sur http://localhost:4000.
 * `npm run dev -- cyber` : une section seule, branchée sur l’API d’un portail déjà lancé (`SSSI_API`, http://localhost:4000 par défaut).
 */
const [section] = process.argv.slice(2)
const vite = join(racine, 'node_modules', '.bin', 'vite')
const reglages = { cwd: racine, stdio: 'inherit' as const }

if (section) {
  const dossier = join(racine, 'apps', section)
  if (!existsSync(join(dossier, 'src', 'manifest.ts'))) {
    console.error(`Aucune section « ${section} » : son dossier serait apps/${section}.`)
    process.exit(1)
  }
  spawn(vite, ['--mode', 'standalone'], { ...reglages, cwd: dossier })
} else {
  spawn(
    'node',
    ['--watch-path=packages/api/src', '--watch-path=packages/domain/src', 'packages/api/src/main.ts'],
    {
      ...reglages,
      env: { ...process.env, PORT: '4001', URL_PUBLIQUE: 'http://localhost:4000' },
    },
  )
  spawn(vite, ['--config', 'tooling/ensemble/vite.config.ts'], reglages)
}
// Ctrl-C atteint les deux processus par le terminal ; celui-ci attend qu’ils s’arrêtent.
process.on('SIGINT', () => {})
