import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { identifiantDeCle } from '../cle-publique.ts'

export interface CleDeTest {
  readonly id: string
  readonly clePublique: string
  readonly privee: KeyObject
  readonly signer: (octets: Uint8Array | string) => string
}

/** Une paire de clés neuve, comme en fait une équipe. */
export function uneCle(): CleDeTest {
  const { privateKey: privee, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const clePublique = Buffer.from(x, 'base64url').toString('base64')
  return {
    id: identifiantDeCle(clePublique),
    clePublique,
    privee,
    signer: (octets) =>
      sign(null, typeof octets === 'string' ? Buffer.from(octets) : octets, privee).toString('base64'),
  }
}
