import { AwsClient } from 'aws4fetch'
import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { verifierChemin, type Depot } from './depot.ts'

export interface ConfigS3 {
  /** Adresse du compartiment, avec un préfixe si on le partage : `https://s3.exemple.fr/portail-sssi`. */
  readonly url: string
  readonly region: string
  readonly cle: string
  readonly secret: string
}

const DELAI_MS = 30_000
/** Un magasin occupé répond 503 ou coupe la connexion : on recommence, en laissant à chaque fois deux fois plus de temps. */
const ATTENTES_MS = [100, 200, 400]

/** « Déjà écrit » : les contenus d’un même chemin sont les mêmes, c’est donc fait. */
const DEJA_ECRIT = 412
/** Tous les magasins ne savent pas écrire sous condition ; le contenu étant le même, écrire sans elle revient au même. */
const CONDITION_INCONNUE = 501

function panne(geste: string, statut: number): Error {
  return new Error(`Le magasin S3 n’a pas pu ${geste} : il répond ${statut}.`)
}

/** Le dépôt dans un magasin compatible S3, adressé par chemin et signé en version 4. */
export function ouvrirDepotS3({ url, region, cle, secret }: ConfigS3): Depot {
  const client = new AwsClient({
    accessKeyId: cle,
    secretAccessKey: secret,
    service: 's3',
    region,
  })
  const racine = url.replace(/\/+$/, '')

  async function appeler(chemin: string, requete: RequestInit): Promise<Response> {
    for (const attente of ATTENTES_MS) {
      const reponse = await unEssai(chemin, requete).catch(() => null)
      if (reponse && (reponse.status < 500 || reponse.status === CONDITION_INCONNUE)) return reponse
      await reponse?.body?.cancel()
      await setTimeout(attente)
    }
    return unEssai(chemin, requete)
  }

  async function unEssai(chemin: string, requete: RequestInit): Promise<Response> {
    const signee = await client.sign(`${racine}/${chemin}`, requete)
    return fetch(signee, { signal: AbortSignal.timeout(DELAI_MS) })
  }

  async function deposer(chemin: string, octets: Buffer, condition: Record<string, string>): Promise<number> {
    const reponse = await appeler(chemin, {
      method: 'PUT',
      body: new Uint8Array(octets),
      headers: {
        ...condition,
        'content-type': 'application/octet-stream',
        // Le magasin vérifie ce qu’il a reçu : un envoi tronqué est refusé, pas gardé.
        'x-amz-content-sha256': createHash('sha256').update(octets).digest('hex'),
      },
    })
    await reponse.body?.cancel()
    return reponse.status
  }

  return {
    async ecrire(chemin, octets) {
      verifierChemin(chemin)
      let statut = await deposer(chemin, octets, { 'if-none-match': '*' })
      if (statut === CONDITION_INCONNUE) statut = await deposer(chemin, octets, {})
      if (statut !== 200 && statut !== DEJA_ECRIT) throw panne('garder un fichier', statut)
    },
    async lire(chemin) {
      verifierChemin(chemin)
      const reponse = await appeler(chemin, {})
      if (reponse.status === 200) return Buffer.from(await reponse.arrayBuffer())
      await reponse.body?.cancel()
      if (reponse.status === 404) return null
      throw panne('rendre un fichier', reponse.status)
    },
    async effacer(chemin) {
      verifierChemin(chemin)
      const reponse = await appeler(chemin, { method: 'DELETE' })
      await reponse.body?.cancel()
      if (!reponse.ok && reponse.status !== 404) throw panne('effacer un fichier', reponse.status)
    },
    async contient(chemin) {
      verifierChemin(chemin)
      const { status } = await appeler(chemin, { method: 'HEAD' })
      if (status === 200 || status === 404) return status === 200
      throw panne('dire s’il a un fichier', status)
    },
  }
}
