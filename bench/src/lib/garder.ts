import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { racine } from './atelier.ts'
import type { Rapport } from './resultat.ts'

const dossier = join(racine, 'bench', 'resultats')
const fichierDe = (nom: string) => join(dossier, `${nom}.json`)

async function lire(nom: string): Promise<Rapport | null> {
  try {
    return JSON.parse(await readFile(fichierDe(nom), 'utf8')) as Rapport
  } catch (erreur) {
    // Un banc que personne n’a encore joué n’a pas de résultats.
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw erreur
  }
}

/**
 * Garde ces rapports à côté de ceux des autres bancs, un fichier pour chacun.
 *
 * @returns le dernier rapport de chaque banc, dans l’ordre de `bancs`
 */
export async function garder(
  rapports: ReadonlyMap<string, Rapport>,
  bancs: readonly string[],
): Promise<Rapport[]> {
  await mkdir(dossier, { recursive: true })
  for (const [nom, rapport] of rapports)
    await writeFile(fichierDe(nom), `${JSON.stringify(rapport, null, 2)}\n`)
  const lus = await Promise.all(bancs.map(lire))
  return lus.filter((lu) => lu !== null)
}
