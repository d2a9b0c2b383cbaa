import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

export interface Reception {
  /** Les octets reçus, dans l’ordre ; à lire une fois. */
  readonly lire: () => AsyncGenerator<Buffer>
  /** Reçoit sur le disque ce qui n’a pas encore été lu, puis rend la main : `lire` continue de là. */
  readonly toutRecevoir: () => Promise<void>
  readonly oublier: () => Promise<void>
}

/**
 * Un envoi que l’on peut finir de recevoir avant de finir de le lire : qui envoie lentement n’occupe alors qu’une connexion et
 * un fichier, pas une place de ceux qui vérifient.
 */
export function ouvrirReception(flux: AsyncIterable<Buffer>): Reception {
  const source = flux[Symbol.asyncIterator]()
  let dossier: string | null = null
  let suivant = () => source.next()

  async function* derouler(lireUn: () => Promise<IteratorResult<Buffer>>): AsyncGenerator<Buffer> {
    for (let lu = await lireUn(); !lu.done; lu = await lireUn()) yield lu.value
  }

  async function recevoirLeReste(): Promise<AsyncIterator<Buffer>> {
    dossier = await mkdtemp(join(tmpdir(), 'sssi-publication-'))
    const chemin = join(dossier, 'reste')
    await pipeline(
      derouler(() => source.next()),
      createWriteStream(chemin, { mode: 0o600 }),
    )
    return createReadStream(chemin)[Symbol.asyncIterator]()
  }

  return {
    lire: () => derouler(() => suivant()),
    async toutRecevoir() {
      const reste = recevoirLeReste()
      // Avant toute attente : le lecteur, qui lit d’avance, ne doit plus rien prendre à la source.
      suivant = async () => (await reste).next()
      await reste
    },
    async oublier() {
      if (dossier !== null) await rm(dossier, { recursive: true, force: true })
    },
  }
}
