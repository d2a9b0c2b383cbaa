import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const racine = fileURLToPath(new URL('..', import.meta.url))
const oxlint = join(racine, 'node_modules', '.bin', 'oxlint')
let bacASable = ''

beforeAll(() => {
  bacASable = mkdtempSync(join(tmpdir(), 'frontieres-'))
  copyFileSync(join(racine, '.oxlintrc.json'), join(bacASable, '.oxlintrc.json'))
})
afterAll(() => rmSync(bacASable, { recursive: true, force: true }))

/** Plante un fichier qui importe `module` dans une copie de l’arborescence, et dit si la règle mord. */
function refuse(fichier: string, module: string): boolean {
  const chemin = join(bacASable, fichier)
  mkdirSync(dirname(chemin), { recursive: true })
  writeFileSync(chemin, `import * as importe from '${module}'\n\nexport const utilise = importe\n`)
  try {
    execFileSync(oxlint, ['--deny-warnings', fichier], { cwd: bacASable, encoding: 'utf8', stdio: 'pipe' })
    return false
  } catch (erreur) {
    return String((erreur as { stdout?: string }).stdout).includes('no-restricted-imports')
  } finally {
    rmSync(chemin)
  }
}

const section = 'apps/cyber/src/accueil/page.ts'
const nouvelle = 'apps/nouvelle/src/accueil/page.ts'
const portail = 'apps/portal/src/frame/page.ts'
const noyauProfond = 'packages/api/src/core/auth/demonstration/lire.ts'
const page = 'packages/page/src/champs.tsx'
const suiviDeTheme = 'packages/suivi-de-theme/src/blocs/bloc.ts'

describe('les flèches entre paquets', () => {
  test.each([
    ['une section vers une autre section', section, '@sssi/cloud'],
    ['une section vers une autre section, par un sous-chemin', section, '@sssi/steering/action'],
    ['une section vers le portail', section, '@sssi/portal'],
    ['une section vers le serveur', section, '@sssi/api/server'],
    ['une section hors de son dossier', section, '../../../steering/src/section.ts'],
    ['une section vers react-router sans la façade', section, 'react-router'],
    ['une section vers TanStack Query sans la façade', section, '@tanstack/react-query'],
    ['une section vers react-dsfr sans la façade', section, '@codegouvfr/react-dsfr/Button'],
    ['une section que personne n’a encore nommée vers une autre', nouvelle, '@sssi/cyber'],
    ['une section que personne n’a encore nommée vers le portail', nouvelle, '@sssi/portal'],
    ['une section que personne n’a encore nommée vers le serveur', nouvelle, '@sssi/api/server'],
    ['une section vers une section que personne n’a encore nommée', section, '@sssi/nouvelle'],
    ['une section vers tRPC sans la façade', nouvelle, '@trpc/client'],
    ['le portail vers une section', portail, '@sssi/steering'],
    ['le portail vers une section que personne n’a encore nommée', portail, '@sssi/nouvelle'],
    ['le portail vers le dossier d’une section', portail, '../../../cyber/src/section.ts'],
    ['le portail vers le serveur', portail, '@sssi/api/server'],
    ['le domaine vers l’API', 'packages/domain/src/plan/plan.ts', '@sssi/api/client'],
    ['le domaine vers React', 'packages/domain/src/plan/plan.ts', 'react'],
    ['le domaine vers le système', 'packages/domain/src/plan/plan.ts', 'node:fs'],
    ['l’API vers ui', 'packages/api/src/core/page.ts', '@sssi/ui/Button'],
    ['l’API vers React', 'packages/api/src/core/page.ts', 'react'],
    [
      'le noyau de l’API vers une section',
      'packages/api/src/core/direct/lire.ts',
      '../../cyber/avis/avis.table.ts',
    ],
    [
      'le noyau de l’API vers un espace que personne n’a encore nommé',
      noyauProfond,
      '../../../nouvelle/lire.ts',
    ],
    ['le noyau de l’API vers le routeur qui assemble tout', 'packages/api/src/core/page.ts', '../router.ts'],
    ['ui vers le domaine', 'packages/ui/src/MeteoBadge/MeteoBadge.ts', '@sssi/domain'],
    ['ui vers l’API', 'packages/ui/src/MeteoBadge/MeteoBadge.ts', '@sssi/api/client'],
    ['le suivi de thème vers une section', suiviDeTheme, '@sssi/cyber'],
    ['le suivi de thème vers le serveur', suiviDeTheme, '@sssi/api/server'],
    ['le suivi de thème vers TanStack Query sans la façade', suiviDeTheme, '@tanstack/react-query'],
    ['le portail vers le suivi de thème', portail, '@sssi/suivi-de-theme'],
    ['le commun des pages vers une section', page, '@sssi/steering'],
    ['le commun des pages vers react-router sans la façade', page, 'react-router'],
    ['le portail vers le commun des pages', portail, '@sssi/page/champs'],
    ['le contrat vers ui', 'packages/section/src/host/host.ts', '@sssi/ui/Button'],
    ['le contrat vers l’API', 'packages/section/src/cli/cli.ts', '@sssi/api/server'],
  ])('%s : refusée', (_cas, fichier, module) => {
    expect(refuse(fichier, module)).toBe(true)
  })

  test.each([
    ['une section vers ui', section, '@sssi/ui/Button'],
    ['une section vers le contrat', section, '@sssi/section'],
    ['une section vers le client de l’API', section, '@sssi/api/client'],
    ['une section vers le domaine', section, '@sssi/domain'],
    ['une section dans son dossier', section, '../api.ts'],
    ['une section vers le commun des pages', section, '@sssi/page/champs'],
    ['le commun des pages vers ui', page, '@sssi/ui/Input'],
    ['une section vers le suivi de thème', section, '@sssi/suivi-de-theme'],
    ['une section vers la lecture du suivi de thème', section, '@sssi/suivi-de-theme/lecture'],
    ['le suivi de thème vers ui', suiviDeTheme, '@sssi/ui/Passage'],
    ['le suivi de thème vers le contrat', suiviDeTheme, '@sssi/section'],
    ['le suivi de thème vers le client de l’API', suiviDeTheme, '@sssi/api/client'],
    ['le suivi de thème vers le domaine', suiviDeTheme, '@sssi/domain'],
    ['une section vers ses outils de test', nouvelle, '@sssi/section/testing'],
    ['le portail vers react-router', portail, 'react-router'],
    ['l’API vers le domaine', 'packages/api/src/core/page.ts', '@sssi/domain'],
    ['le noyau de l’API vers lui-même', noyauProfond, '../../artefacts/html.ts'],
    ['une section de l’API vers le noyau', 'packages/api/src/cyber/avis/lire.ts', '../../core/db/db.ts'],
    ['le contrat vers le domaine', 'packages/section/src/cli/cli.ts', '@sssi/domain'],
    ['le domaine vers zod', 'packages/domain/src/plan/plan.ts', 'zod'],
  ])('%s : permise', (_cas, fichier, module) => {
    expect(refuse(fichier, module)).toBe(false)
  })
})
