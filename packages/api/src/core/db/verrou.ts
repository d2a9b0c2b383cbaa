import { link, readFile, rm, writeFile } from 'node:fs/promises'

function enVie(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (erreur) {
    // EPERM : le processus existe, mais appartient à quelqu’un d’autre.
    return (erreur as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Un autre processus, vivant, tient ce verrou ; `null` si celui qui l’a posé n’est plus. */
async function tenuPar(chemin: string): Promise<number | null> {
  const pid = Number(await readFile(chemin, 'utf8'))
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && enVie(pid) ? pid : null
}

/** Pose le fichier avec son contenu d’un seul geste : personne ne peut le lire vide. */
async function prendre(chemin: string): Promise<void> {
  const brouillon = `${chemin}.${process.pid}`
  await writeFile(brouillon, String(process.pid))
  try {
    await link(brouillon, chemin)
  } finally {
    await rm(brouillon, { force: true })
  }
}

/**
 * Réserve un dossier à ce processus, par un fichier qui porte son numéro. PGlite ne le fait pas : deux processus qui ouvrent
 * le même dossier le corrompent. Le fichier laissé par un processus tué est repris.
 */
export async function poserVerrou(chemin: string): Promise<() => Promise<void>> {
  try {
    await prendre(chemin)
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur
    const pid = await tenuPar(chemin)
    if (pid !== null) {
      throw new Error(
        `La base de données est déjà ouverte par le processus ${pid}. Arrêtez-le, ou donnez un autre dossier par DONNEES_DIR.`,
        { cause: erreur },
      )
    }
    await rm(chemin, { force: true })
    await prendre(chemin)
  }
  return () => rm(chemin, { force: true })
}
