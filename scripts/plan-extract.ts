/**
 * Reads the plan from the published text and writes it as data, or checks that the data still says what the text says.
 *
 *   node scripts/plan-extract.ts [--check] [path of the text]
 *
 * The words are kept as printed, mistakes included: the codes, horizons and leads of the plan are legal facts.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  differences,
  formeCanonique,
  lireLaVersionEnLignes,
  lireLesTableaux,
  type TexteDuPlan,
} from '../packages/domain/src/plan/lire-le-texte.ts'

const racine = resolve(import.meta.dirname, '..')
const dossier = resolve(racine, 'packages/domain/src/plan')
const fichierDesDonnees = resolve(dossier, 'plan.data.json')
const fichierDeLEmpreinte = resolve(dossier, 'plan.empreinte.ts')

function empreinte(texte: TexteDuPlan): string {
  return createHash('sha256').update(formeCanonique(texte.actions)).digest('hex')
}

/** One element a line: a change of one action is one line of a review. */
function enJson(texte: TexteDuPlan): string {
  const blocs = Object.entries({
    axes: texte.axes,
    gouvernance: texte.gouvernance,
    actions: texte.actions,
  }).map(
    ([nom, lignes]) => `  "${nom}": [\n${lignes.map((l) => `    ${JSON.stringify(l)}`).join(',\n')}\n  ]`,
  )
  return `{\n${blocs.join(',\n')}\n}\n`
}

function cheminDuTexte(argument: string | undefined): string {
  const trouve = argument ?? globSync(resolve(racine, '../shared/seeds/000_*.txt'))[0]
  if (!trouve) {
    throw new Error(
      'Texte du plan introuvable : indiquez son chemin, « node scripts/plan-extract.ts chemin ».',
    )
  }
  return trouve
}

function main(arguments_: string[]): number {
  const verifier = arguments_.includes('--check')
  const texte = readFileSync(cheminDuTexte(arguments_.find((a) => !a.startsWith('--'))), 'utf8')
  const lu = lireLesTableaux(texte)
  const ecarts = differences(lu, lireLaVersionEnLignes(texte))
  if (ecarts.length > 0) {
    console.error(`Les deux versions du texte diffèrent :\n- ${ecarts.join('\n- ')}`)
    return 1
  }
  if (!verifier) {
    writeFileSync(fichierDesDonnees, enJson(lu))
    writeFileSync(
      fichierDeLEmpreinte,
      `/** SHA-256 of the ${lu.actions.length} rows, taken when \`scripts/plan-extract.ts\` read them from the text. */\n` +
        `export const empreinteDuPlan = '${empreinte(lu)}'\n`,
    )
    console.log(`${lu.actions.length} actions écrites, empreinte ${empreinte(lu)}`)
    return 0
  }
  const enregistre = JSON.parse(readFileSync(fichierDesDonnees, 'utf8')) as TexteDuPlan
  const differentes = differences(lu, enregistre)
  if (differentes.length > 0) {
    console.error(`Les données ne disent plus ce que dit le texte :\n- ${differentes.join('\n- ')}`)
    return 1
  }
  console.log(`${lu.actions.length} actions conformes au texte, empreinte ${empreinte(lu)}`)
  return 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur)
  process.exitCode = 1
}
