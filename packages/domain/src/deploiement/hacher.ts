/**
 * A cryptographic digest (SHA-256 here), given by the caller: the domain imports no platform. It returns at least 8 bytes, the
 * same for the same text.
 */
export type Hacher = (texte: string) => Uint8Array

export function hexadecimal(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('')
}
