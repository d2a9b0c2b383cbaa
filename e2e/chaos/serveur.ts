import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { creerTrace, demarrer, lireConfig } from '@sssi/api/server'
import { construireAvecFautes } from './code/construire-avec-fautes.ts'

/** Le portail et ses sections, dont chacune porte de quoi lever à la demande : pour éprouver qu’aucune ne gêne les autres. */
const applications = fileURLToPath(new URL('../../apps', import.meta.url))
const assemblage = mkdtempSync(join(tmpdir(), 'sssi-chaos-'))

// Lue avant les constructions : Vite écrit NODE_ENV=production dans l’environnement.
const configuration = lireConfig({ ...process.env, SECTIONS_DIR: assemblage })
if (!configuration.ok) throw new Error(configuration.erreurs.join('\n'))

for (const id of readdirSync(applications)) {
  const dossier = join(applications, id)
  if (existsSync(join(dossier, 'src', 'manifest.ts')))
    await construireAvecFautes(dossier, id, join(assemblage, id))
}

const portail = await demarrer(configuration.value, creerTrace('error'))
process.on('SIGTERM', () => void portail.arreter().then(() => process.exit(0)))
