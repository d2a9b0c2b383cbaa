import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { verifierChemin, type Depot } from './depot.ts'

/** Un provisoire plus vieux que cela est le reste d’une écriture interrompue, pas celle d’un autre processus. */
const ABANDON_MS = 60 * 60 * 1000

async function ecrireALAbri(chemin: string, octets: Buffer): Promise<void> {
  const fichier = await open(chemin, 'wx', 0o644)
  try {
    await fichier.writeFile(octets)
    await fichier.sync()
  } finally {
    await fichier.close()
  }
}

/** Un dossier aussi doit être à l’abri : sans cela, le nom du fichier pourrait ne pas survivre à une coupure de courant. */
async function mettreALAbri(dossier: string): Promise<void> {
  const ouvert = await open(dossier, 'r')
  try {
    await ouvert.sync()
  } finally {
    await ouvert.close()
  }
}

async function retirerAbandons(dossier: string): Promise<void> {
  const limite = Date.now() - ABANDON_MS
  for (const nom of await readdir(dossier)) {
    const chemin = join(dossier, nom)
    const etat = await stat(chemin).catch(() => null)
    if (etat && etat.mtimeMs < limite) await rm(chemin, { force: true })
  }
}

/** Le dépôt dans un dossier local : on écrit à côté, puis on renomme. */
export async function ouvrirDepotSurDisque(racine: string): Promise<Depot> {
  const provisoires = join(racine, 'provisoires')
  await mkdir(provisoires, { recursive: true })
  await retirerAbandons(provisoires)

  return {
    async ecrire(chemin, octets) {
      verifierChemin(chemin)
      const definitif = join(racine, chemin)
      const provisoire = join(provisoires, randomUUID())
      const dossier = dirname(definitif)
      try {
        await ecrireALAbri(provisoire, octets)
        await mkdir(dossier, { recursive: true })
        await rename(provisoire, definitif)
        await mettreALAbri(dossier)
      } finally {
        await rm(provisoire, { force: true })
      }
    },
    async lire(chemin) {
      verifierChemin(chemin)
      return readFile(join(racine, chemin)).catch((erreur: NodeJS.ErrnoException) => {
        if (erreur.code === 'ENOENT') return null
        throw erreur
      })
    },
    async effacer(chemin) {
      verifierChemin(chemin)
      await rm(join(racine, chemin), { force: true })
    },
    async contient(chemin) {
      verifierChemin(chemin)
      return stat(join(racine, chemin)).then(
        () => true,
        (erreur: NodeJS.ErrnoException) => {
          if (erreur.code === 'ENOENT') return false
          throw erreur
        },
      )
    },
  }
}
