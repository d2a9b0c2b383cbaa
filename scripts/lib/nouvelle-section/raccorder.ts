import { codes, Echec } from '@sssi/section/cli'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Demande } from './demande.ts'

export const ROUTEUR = 'packages/api/src/router.ts'
export const PROJETS = 'tsconfig.json'

/** Ce qui vient juste avant la ligne à ajouter. */
const DERNIER_IMPORT = /(?<=\n)import \{ router \} from/
const FIN_DU_ROUTEUR = /(?<=export const appRouter = router\(\{\n(?: {2}.+\n)+)(?=\}\)\n)/
const DERNIERE_SECTION = /(?<=[^]*\{ "path": "apps\/[a-z-]+" \},\n)(?! *\{ "path": "apps\/)/

function inserer(texte: string, fichier: string, repere: RegExp, ligne: string): string {
  if (!repere.test(texte))
    throw new Echec(codes.refuse, `${fichier} n’a plus la forme attendue.`, [
      `Ajoutez-y vous-même : ${ligne.trim()}`,
    ])
  return texte.replace(repere, (trouve) => ligne + trouve)
}

function raccorderLApi(racine: string, { id, espace }: Demande): void {
  const routeur = readFileSync(join(racine, ROUTEUR), 'utf8')
  const importation = `import { ${espace}Router } from './${id}/${id}.router.ts'\n`
  const avecImport = inserer(routeur, ROUTEUR, DERNIER_IMPORT, importation)
  const complet = inserer(avecImport, ROUTEUR, FIN_DU_ROUTEUR, `  ${espace}: ${espace}Router,\n`)
  writeFileSync(join(racine, ROUTEUR), complet)
}

/** Les seules lignes écrites hors du dossier de la section et de son espace de l’API : son projet TypeScript, et son routeur. */
export function raccorder(racine: string, demande: Demande): string[] {
  const projets = readFileSync(join(racine, PROJETS), 'utf8')
  const avecProjet = inserer(projets, PROJETS, DERNIERE_SECTION, `    { "path": "apps/${demande.id}" },\n`)
  if (demande.avecApi) raccorderLApi(racine, demande)
  writeFileSync(join(racine, PROJETS), avecProjet)
  return demande.avecApi ? [ROUTEUR, PROJETS] : [PROJETS]
}
