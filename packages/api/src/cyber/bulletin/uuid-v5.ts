import { createHash } from 'node:crypto'

/** L’espace de noms que STIX 2.1 (§ 2.9) donne aux identifiants déterministes. */
export const ESPACE_STIX = '00abedb4-aa42-466c-9c01-fed23315a9b7'

/** UUID de version 5 (RFC 9562, § 5.5) : le même nom donne toujours le même, un export refait met à jour au lieu d’ajouter. */
export function uuidV5(nom: string, espace: string = ESPACE_STIX): string {
  const octets = createHash('sha1')
    .update(Buffer.from(espace.replaceAll('-', ''), 'hex'))
    .update(nom, 'utf8')
    .digest()
    .subarray(0, 16)
  octets[6] = ((octets[6] ?? 0) & 0x0f) | 0x50
  octets[8] = ((octets[8] ?? 0) & 0x3f) | 0x80
  const hexa = octets.toString('hex')
  return [hexa.slice(0, 8), hexa.slice(8, 12), hexa.slice(12, 16), hexa.slice(16, 20), hexa.slice(20)].join(
    '-',
  )
}
