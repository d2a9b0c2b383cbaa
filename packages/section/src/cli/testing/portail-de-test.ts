import { unpackTar } from 'modern-tar'
import { createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

export interface Recu {
  readonly chemin: string
  /** Une archive dépliée, ou la commande. */
  readonly contenu: Readonly<Record<string, unknown>>
}

export interface PortailDeTest {
  readonly adresse: string
  readonly recus: Recu[]
  /** Ce qu’il répondra ensuite ; à défaut, il accepte. */
  repondre: (statut: number, corps: unknown) => void
  readonly fermer: () => Promise<void>
}

const signee = (publique: string, octets: Uint8Array, signature: string) =>
  verify(
    null,
    octets,
    createPublicKey({
      format: 'jwk',
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publique, 'base64').toString('base64url') },
    }),
    Buffer.from(signature, 'base64'),
  )

async function deplier(corps: Buffer, publique: string): Promise<Recu['contenu']> {
  const [description, signature, ...fichiers] = await unpackTar(gunzipSync(corps))
  const lue = JSON.parse(Buffer.from(signature?.data ?? []).toString()) as { signature: string }
  if (!signee(publique, description?.data ?? new Uint8Array(), lue.signature)) throw new Error('mal signée')
  return {
    description: JSON.parse(Buffer.from(description?.data ?? []).toString()),
    fichiers: fichiers.map(({ header }) => header.name),
  }
}

/** Un portail qui retient ce qu’on lui envoie, et qui vérifie les signatures comme le vrai. */
export async function ouvrirPortailDeTest(publique: string): Promise<PortailDeTest> {
  const recus: Recu[] = []
  const reponses: [statut: number, corps: unknown][] = []

  async function lire(chemin: string, corps: Buffer): Promise<void> {
    if (chemin === '/deploiement/publications') {
      recus.push({ chemin, contenu: await deplier(corps, publique) })
      return
    }
    const enveloppe = JSON.parse(corps.toString()) as { commande: string; signature: string }
    if (!signee(publique, Buffer.from(enveloppe.commande), enveloppe.signature)) throw new Error('mal signée')
    recus.push({ chemin, contenu: JSON.parse(enveloppe.commande) as Recu['contenu'] })
  }

  const serveur = createServer((requete, reponse) => {
    const morceaux: Buffer[] = []
    requete.on('data', (morceau: Buffer) => morceaux.push(morceau))
    requete.on('end', () => {
      lire(requete.url ?? '', Buffer.concat(morceaux)).then(
        () => {
          const [statut, corps] = reponses.shift() ?? [200, { resultat: { revision: 2 } }]
          reponse.writeHead(statut, { 'content-type': 'application/json' }).end(JSON.stringify(corps))
        },
        (erreur: unknown) => reponse.writeHead(500).end(String(erreur)),
      )
    })
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  return {
    adresse: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    recus,
    repondre: (statut, corps) => reponses.push([statut, corps]),
    fermer: () =>
      new Promise((fini) => {
        serveur.closeAllConnections()
        serveur.close(() => fini())
      }),
  }
}
