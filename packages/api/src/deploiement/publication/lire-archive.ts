import { limitesDePublication } from '@sssi/domain'
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar'
import { finished, PassThrough, pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { RefusHttp } from '../refus-http.ts'
import {
  archiveIllisible,
  archiveTropGrosse,
  contenuTropGros,
  enteteAttendu,
  PublicationRefusee,
} from './refus.ts'
import { ouvrirReception } from './reception.ts'

/** Au-delà, ce n’est pas un identifiant de clé et une signature. */
const SIGNATURE_MAX = 1024
/** Ce que le lecteur de tar prend d’avance sur l’entrée qu’on lui demande, en-têtes compris. */
const LECTURE_D_AVANCE = 2 * 1024 * 1024

/** Un fichier de l’archive, ou ce qui en tient lieu. */
export interface Entree {
  readonly nom: string
  /** Faux d’un lien, d’un dossier, d’un périphérique. */
  readonly estUnFichier: boolean
  readonly taille: number
  readonly lire: () => Promise<Buffer>
}

export interface Archive {
  readonly description: Buffer
  readonly signature: Buffer
  /** Attend la fin de l’envoi. Ce qui reste est reçu tel quel, sur le disque, sans être décompressé. */
  readonly toutRecevoir: () => Promise<void>
  /** Les fichiers, un par un ; celui qu’on n’a pas lu est passé. */
  readonly fichiers: () => AsyncGenerator<Entree>
  /** Cesse de lire et de décompresser. */
  readonly abandonner: () => Promise<void>
}

interface Borne {
  limite: number
}

/** Laisse passer ces octets tant que le compte y est ; la limite peut être relevée en cours de route. */
async function* borner(flux: AsyncIterable<Buffer>, borne: Borne, refus: RefusHttp): AsyncGenerator<Buffer> {
  let passes = 0
  for await (const morceau of flux) {
    passes += morceau.length
    if (passes > borne.limite) throw new PublicationRefusee(refus)
    yield morceau
  }
}

/** Le même flux, au standard du Web ; il ne demande rien avant qu’on le lui demande. */
function enFluxWeb(octets: AsyncGenerator<Buffer>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controle) {
        const { done, value } = await octets.next()
        if (done) controle.close()
        else controle.enqueue(value)
      },
      async cancel() {
        await octets.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Ce qui a interrompu la lecture : l’une de nos limites, ou des octets qu’une bibliothèque n’a pas su lire. */
const enRefus = (erreur: unknown): PublicationRefusee =>
  erreur instanceof PublicationRefusee ? erreur : new PublicationRefusee(archiveIllisible)

async function ouEnRefus<T>(lecture: Promise<T>): Promise<T> {
  return lecture.catch((erreur: unknown) => {
    throw enRefus(erreur)
  })
}

const enEntree = ({ header, body }: ParsedTarEntry): Entree => ({
  nom: header.name,
  estUnFichier: header.type === undefined || header.type === 'file',
  taille: header.size,
  lire: async () => Buffer.from(await ouEnRefus(new Response(body).arrayBuffer())),
})

/**
 * Ouvre une archive au fil de sa réception. Rien n’est décompressé bien au-delà de l’en-tête tant que l’appelant, qui vérifie
 * la signature, n’a pas demandé les fichiers : qui n’a pas de clé ne peut pas faire travailler le serveur. La source n’est pas
 * fermée, pour qu’on puisse encore y répondre.
 *
 * @throws {PublicationRefusee} archive illisible, trop grosse, ou qui ne commence pas par son en-tête
 */
export async function ouvrirArchive(source: Readable): Promise<Archive> {
  const recu = source.pipe(new PassThrough())
  finished(source, { writable: false }, (erreur) => erreur && recu.destroy(erreur))
  const reception = ouvrirReception(borner(recu, { limite: limitesDePublication.archive }, archiveTropGrosse))
  const decompresse = pipeline(Readable.from(reception.lire()), createGunzip(), () => undefined)
  const borne = { limite: limitesDePublication.description + LECTURE_D_AVANCE }
  const entrees = enFluxWeb(borner(decompresse, borne, contenuTropGros))
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader()

  async function suivante(): Promise<Entree | null> {
    const { done, value } = await ouEnRefus(entrees.read())
    return done ? null : enEntree(value)
  }

  async function attendue(nom: string, tailleMax: number): Promise<Buffer> {
    const entree = await suivante()
    if (entree?.nom !== nom || !entree.estUnFichier) throw new PublicationRefusee(enteteAttendu(nom))
    if (entree.taille > tailleMax) throw new PublicationRefusee(contenuTropGros)
    return entree.lire()
  }

  async function abandonner(): Promise<void> {
    // Ce qui reste de l’envoi est reçu sans être lu : le client lit notre réponse au lieu d’une connexion coupée.
    source.unpipe(recu)
    source.resume()
    recu.destroy()
    decompresse.destroy()
    await entrees.cancel().catch(() => undefined)
    await reception.oublier()
  }

  async function* fichiers(): AsyncGenerator<Entree> {
    borne.limite = limitesDePublication.contenu
    for (let entree = await suivante(); entree; entree = await suivante()) yield entree
  }

  try {
    const description = await attendue('description.json', limitesDePublication.description)
    const signature = await attendue('signature.json', SIGNATURE_MAX)
    return {
      description,
      signature,
      toutRecevoir: async () => ouEnRefus(reception.toutRecevoir()),
      fichiers,
      abandonner,
    }
  } catch (erreur) {
    await abandonner()
    throw erreur
  }
}
