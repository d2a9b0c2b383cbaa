import { readFile, rm, writeFile } from 'node:fs/promises'

function enVie(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (erreur) {
    // EPERM : le processus existe, mais appartient à quelqu’un d’autre.
    return (erreur as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Réserve un dossier à ce processus, par un fichier qui porte son numéro. PGlite ne le fait pas : deux processus qui ouvrent
 * le même dossier le corrompent. Le fichier laissé par un processus tué est repris.
 */
export async function poserVerrou(chemin: string): Promise<() => Promise<void>> {
  const prendre = () => writeFile(chemin, String(process.pid), { flag: 'wx' })
  try {
    await prendre()
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur
    const pid = Number(await readFile(chemin, 'utf8'))
    if (pid !== process.pid && enVie(pid)) {
      throw new Error(
        `La base de données est déjà ouverte par le processus ${pid}. Arrêtez-le, ou donnez un autre dossier par DONNEES_DIR.`,
        { cause: erreur },
      )
    }
    await rm(chemin, { force: true })
    await prendre()
  }
  return () => rm(chemin, { force: true })
}
