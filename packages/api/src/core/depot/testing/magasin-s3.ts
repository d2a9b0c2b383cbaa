import S3rver from '@20minutes/s3rver'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConfigS3 } from '../depot-s3.ts'

export interface MagasinDeTest {
  readonly config: ConfigS3
  readonly fermer: () => Promise<void>
}

/** Un vrai serveur S3, qui vérifie les signatures, sur un port libre de cette machine. */
export async function ouvrirMagasinS3(): Promise<MagasinDeTest> {
  const directory = await mkdtemp(join(tmpdir(), 'sssi-s3-'))
  const magasin = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'portail', configs: [] }],
  })
  const { port } = await magasin.run()
  return {
    config: { url: `http://127.0.0.1:${port}/portail`, region: 'fr-1', cle: 'S3RVER', secret: 'S3RVER' },
    async fermer() {
      await magasin.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
