import { dirname, join } from 'node:path'
import ts from 'typescript5'
import type { SchemaJson } from '../src/core/compatibilite/schema-json.ts'
import { schemaDUnType } from './schema-d-un-type.ts'

const paquet = join(import.meta.dirname, '..')

/** Un fichier qui n’existe qu’ici : il donne au vérificateur de types une prise sur les réponses de l’API. */
const prise = join(paquet, 'src', 'reponses-de-l-api.ts')
const contenuDeLaPrise = `import type { RouterOutputs } from './client.ts'\nexport declare const reponses: RouterOutputs\n`

/** Les réglages du paquet, et ses déclarations de bibliothèques sans types, que nul n’importe. */
function lireReglages(): { options: ts.CompilerOptions; declarations: string[] } {
  const chemin = join(paquet, 'tsconfig.json')
  const { config, error } = ts.readConfigFile(chemin, ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(chemin))
  return {
    options: { ...options, composite: false, incremental: false, noEmit: true, emitDeclarationOnly: false },
    declarations: fileNames.filter((nom) => nom.endsWith('.d.ts')),
  }
}

function ouvrirProgramme(options: ts.CompilerOptions, racines: readonly string[]): ts.Program {
  const hote = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = hote
  hote.fileExists = (nom) => nom === prise || fileExists(nom)
  hote.readFile = (nom) => (nom === prise ? contenuDeLaPrise : readFile(nom))
  hote.getSourceFile = (nom, ...reste) =>
    nom === prise ? ts.createSourceFile(nom, contenuDeLaPrise, reste[0]) : getSourceFile(nom, ...reste)
  return ts.createProgram({ rootNames: racines, options, host: hote })
}

/** Un type mal lu deviendrait « any », et un contrat qui admet tout : mieux vaut ne rien écrire. */
function refuserLesErreurs(programme: ts.Program, fichiers: readonly ts.SourceFile[]): void {
  const erreurs = fichiers.flatMap((fichier) => programme.getSemanticDiagnostics(fichier))
  if (erreurs.length === 0) return
  throw new Error(
    `Les sources de l’API ne se compilent pas :\n${ts.formatDiagnostics(erreurs.slice(0, 10), {
      getCurrentDirectory: () => paquet,
      getCanonicalFileName: (nom) => nom,
      getNewLine: () => '\n',
    })}`,
  )
}

/** Ce que donne chaque procédure, lu de son type de retour tel que le client le reçoit. */
export function sortiesDeLApi(chemins: readonly string[]): ReadonlyMap<string, SchemaJson> {
  const { options, declarations } = lireReglages()
  const programme = ouvrirProgramme(options, [prise, ...declarations])
  const verificateur = programme.getTypeChecker()
  const source = programme.getSourceFile(prise)
  const module = source && verificateur.getSymbolAtLocation(source)
  const reponses = module && verificateur.getExportsOfModule(module)[0]
  if (!source || !reponses) throw new Error('Les réponses de l’API sont introuvables.')
  const sources = programme
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(paquet, 'src')))
  refuserLesErreurs(programme, sources)
  const racine = verificateur.getTypeOfSymbol(reponses)
  return new Map(
    chemins.map((chemin) => {
      const type = chemin.split('.').reduce((porteur: ts.Type, etape) => {
        const champ = porteur.getProperty(etape)
        if (!champ) throw new Error(`${chemin} n’a pas de réponse connue.`)
        return verificateur.getTypeOfSymbol(champ)
      }, racine)
      return [chemin, schemaDUnType(verificateur, type, chemin)]
    }),
  )
}
