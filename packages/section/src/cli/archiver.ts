import { packTar, type TarEntry } from 'modern-tar'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Cle } from './cle.ts'
import type { ConstructionDecrite } from './decrire.ts'

const comprimer = promisify(gzip)

/** Sans date ni propriétaire : la même construction donne la même archive, sur toute machine. */
const entree = (name: string, body: Uint8Array): TarEntry => ({
  header: { name, size: body.length, type: 'file', mode: 0o644, mtime: new Date(0) },
  body,
})

/** L’archive qu’attend le portail : la description, sa signature, puis les fichiers. */
export async function archiver(
  { description, fichiers }: ConstructionDecrite,
  cle: Cle,
): Promise<Uint8Array<ArrayBuffer>> {
  const signee = Buffer.from(JSON.stringify(description))
  const signature = Buffer.from(JSON.stringify({ cle: cle.id, signature: cle.signer(signee) }))
  const archive = await packTar([
    entree('description.json', signee),
    entree('signature.json', signature),
    ...fichiers.map(({ chemin, octets }) => entree(chemin, octets)),
  ])
  return comprimer(archive)
}
