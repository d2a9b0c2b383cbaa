import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from './lib/chromium.ts'
import { comptePlaywright, compteVitest, type Compte } from './lib/comptes-de-tests.ts'
import { executer, executerEnSilence } from './lib/executer.ts'
import { racine } from './lib/racine.ts'

/**
 * Toutes les vérifications du dépôt, dans l’ordre où elles coûtent : les contrôles du code d’abord, les navigateurs ensuite.
 * Une étape en échec n’arrête pas les suivantes : le bilan dit tout ce qui ne va pas.
 */
interface Etape {
  readonly nom: string
  readonly commande: string
  readonly options: readonly string[]
  /** Rapport à lire pour compter les tests ; sans lui, l’étape compte pour une vérification. */
  readonly rapport?: { fichier: string; lire: (fichier: string) => Compte }
  readonly env?: Record<string, string>
  /** Vrai d’une étape que rien ne remplace quand la machine n’a pas de navigateur. */
  readonly navigateur?: true
}

const rapports = join(racine, 'test-results', 'rapports')
rmSync(rapports, { recursive: true, force: true })
mkdirSync(rapports, { recursive: true })

function vitest(nom: string, dossier: string, fichier: string): Etape {
  const sortie = join(rapports, fichier)
  return {
    nom,
    commande: 'vitest',
    options: [
      'run',
      '--root',
      dossier,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${sortie}`,
    ],
    rapport: { fichier: sortie, lire: compteVitest },
  }
}

// Sans navigateur, les étapes qui n’en ont pas besoin disent quand même ce qui ne va pas.
const navigateur = await chromium().then(
  (chemin) => ({ chemin }),
  (erreur: Error) => ({ manque: erreur.message }),
)
const rapportPlaywright = join(rapports, 'e2e.json')
const seed = join(racine, '..', 'shared', 'seeds')

const etapes: readonly Etape[] = [
  { nom: 'Mise en forme', commande: 'prettier', options: ['--check', '--log-level', 'warn', '.'] },
  { nom: 'Règles de code et frontières', commande: 'oxlint', options: ['--deny-warnings'] },
  { nom: 'Code inutilisé', commande: 'knip', options: [] },
  { nom: 'Types', commande: 'tsc', options: ['--build'] },
  { nom: 'Contrat de l’API à jour', commande: 'node', options: ['scripts/api-schemas.ts', '--check'] },
  {
    nom: 'API servie à toutes les versions retenues',
    commande: 'node',
    options: ['scripts/section.ts', 'check-api'],
  },
  ...(existsSync(seed)
    ? [{ nom: 'Plan comparé au texte', commande: 'node', options: ['scripts/plan-extract.ts', '--check'] }]
    : []),
  vitest('Tests unitaires et d’intégration (PGlite et PostgreSQL)', '.', 'unitaires.json'),
  {
    ...vitest('Histoires des composants, clair et sombre, avec axe', 'packages/ui', 'histoires.json'),
    navigateur: true,
  },
  {
    nom: 'Constructions de production',
    commande: 'turbo',
    options: ['run', 'build', 'build:storybook', '--output-logs=errors-only'],
  },
  {
    nom: 'Parcours dans Chromium',
    commande: 'playwright',
    options: ['test', '--config', 'e2e/playwright.config.ts'],
    rapport: { fichier: rapportPlaywright, lire: comptePlaywright },
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: rapportPlaywright },
    navigateur: true,
  },
]

const duree = (debut: number) => `${((performance.now() - debut) / 1000).toFixed(0)} s`

async function lancer(etape: Etape): Promise<Compte> {
  if (etape.navigateur && 'manque' in navigateur) {
    console.log(navigateur.manque)
    return { reussis: 0, echoues: 1, sautes: 0 }
  }
  const chemin = 'chemin' in navigateur ? { CHROMIUM_PATH: navigateur.chemin } : {}
  const env = { ...process.env, ...chemin, ...etape.env }
  if (etape.rapport) {
    const code = await executer(etape.commande, etape.options, { env })
    const compte = etape.rapport.lire(etape.rapport.fichier)
    return code === 0 || compte.echoues > 0 ? compte : { ...compte, echoues: 1 }
  }
  const { code, sortie } = await executerEnSilence(etape.commande, etape.options, { env })
  if (code !== 0) console.log(sortie)
  return code === 0 ? { reussis: 1, echoues: 0, sautes: 0 } : { reussis: 0, echoues: 1, sautes: 0 }
}

const bilan: { nom: string; compte: Compte; temps: string }[] = []
const seules = process.argv.slice(2)
for (const etape of etapes) {
  if (seules.length > 0 && !seules.some((mot) => etape.nom.toLowerCase().includes(mot.toLowerCase())))
    continue
  console.log(`\n▶ ${etape.nom}`)
  const debut = performance.now()
  const compte = await lancer(etape)
  bilan.push({ nom: etape.nom, compte, temps: duree(debut) })
}

console.log('\nBilan')
for (const { nom, compte, temps } of bilan) {
  const etat = compte.echoues + compte.sautes === 0 ? '✔' : '✘'
  const sautes = compte.sautes > 0 ? `, ${compte.sautes} sautés` : ''
  console.log(`${etat} ${nom} : ${compte.reussis} réussis, ${compte.echoues} échoués${sautes} (${temps})`)
}
const total = (cle: keyof Compte) => bilan.reduce((somme, { compte }) => somme + compte[cle], 0)
// Un test sauté ne vérifie rien : il compte comme un échec.
const echoues = total('echoues') + total('sautes')
console.log(`\n${total('reussis')} passed, ${echoues} failed`)
process.exit(echoues === 0 ? 0 : 1)
