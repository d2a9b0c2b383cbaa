import { createHash, createPublicKey, verify } from 'node:crypto'

/** Une clé publique Ed25519 brute, en base64 : 32 octets. */
export const FORME_DE_CLE_PUBLIQUE = /^[A-Za-z0-9+/]{43}=$/
/** Une signature Ed25519, en base64 : 64 octets. */
export const FORME_DE_SIGNATURE = /^[A-Za-z0-9+/]{86}==$/
export const FORME_D_IDENTIFIANT_DE_CLE = /^[0-9a-f]{16}$/

/** Le nom court d’une clé : le début de l’empreinte de sa partie publique. */
export const identifiantDeCle = (clePublique: string): string =>
  createHash('sha256').update(Buffer.from(clePublique, 'base64')).digest('hex').slice(0, 16)

const enCle = (clePublique: string) =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(clePublique, 'base64').toString('base64url') },
  })

/**
 * Les points d’ordre faible de la courbe, en hexadécimal : avec l’un d’eux pour clé, une signature se fabrique sans secret.
 * Le bit de poids fort du dernier octet est un signe, que l’on ignore ici.
 */
const POINTS_FAIBLES = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]

/** Vrai d’une clé avec laquelle une signature prouve quelque chose. */
export function estUneClePublique(clePublique: string): boolean {
  if (!FORME_DE_CLE_PUBLIQUE.test(clePublique)) return false
  const octets = Buffer.from(clePublique, 'base64')
  octets.writeUInt8(octets.readUInt8(31) & 0x7f, 31)
  if (POINTS_FAIBLES.includes(octets.toString('hex'))) return false
  try {
    enCle(clePublique)
    return true
  } catch {
    return false
  }
}

/** Vrai si cette clé a signé exactement ces octets. */
export function signatureValide(clePublique: string, octets: Uint8Array, signature: string): boolean {
  if (!FORME_DE_SIGNATURE.test(signature)) return false
  try {
    return verify(null, octets, enCle(clePublique), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
