import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { creerTrace, demarrer, lireConfig } from '@sssi/api/server'

/** Un portail dont quelques sections de plus sont fautives, pour éprouver qu’elles ne gênent personne. */
const racine = fileURLToPath(new URL('../..', import.meta.url))
const assemblage = mkdtempSync(join(tmpdir(), 'sssi-chaos-'))

// Lue avant les constructions : Vite écrit NODE_ENV=production dans l’environnement.
const configuration = lireConfig({ ...process.env, SECTIONS_DIR: assemblage })
if (!configuration.ok) throw new Error(configuration.erreurs.join('\n'))

function copier(id: string, source: string): void {
  mkdirSync(join(assemblage, id))
  cpSync(source, join(assemblage, id), { recursive: true })
}

for (const id of readdirSync(join(racine, 'apps'))) {
  const dist = join(racine, 'apps', id, 'dist')
  if (existsSync(join(dist, 'section.json'))) copier(id, dist)
}
for (const id of readdirSync(join(racine, 'e2e', 'chaos', 'sections'))) {
  const dossier = join(racine, 'e2e', 'chaos', 'sections', id)
  const outDir = join(assemblage, `${id}.construite`)
  await build({
    root: dossier,
    configFile: join(dossier, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  copier(id, outDir)
}

const portail = await demarrer(configuration.value, creerTrace('error'))
process.on('SIGTERM', () => void portail.arreter().then(() => process.exit(0)))
