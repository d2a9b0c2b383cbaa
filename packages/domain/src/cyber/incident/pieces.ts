/** Proofs and attachments of an incident: kinds that a browser can be made never to execute. */
export const typesDePiece = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
} as const
export type TypeDePiece = keyof typeof typesDePiece

export const TAILLE_MAX_D_UNE_PIECE = 5 * 1024 * 1024

/** What the agent is told they may add. */
export const PIECES_ADMISES = 'PDF, PNG, JPEG ou texte (.txt, .eml), 5 Mo au plus'

const signatures: readonly { readonly type: TypeDePiece; readonly octets: readonly number[] }[] = [
  { type: 'application/pdf', octets: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', octets: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', octets: [0xff, 0xd8, 0xff] },
]

const estImprimable = (octet: number) => octet >= 0x20 || octet === 0x09 || octet === 0x0a || octet === 0x0d

function estDuTexte(contenu: Uint8Array): boolean {
  if (contenu.length === 0 || !contenu.every(estImprimable)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(contenu)
    return true
  } catch {
    return false
  }
}

/**
 * What a file is, from its bytes: neither its name nor what the browser says of it is believed. Null if it is not one of the
 * admitted kinds.
 */
export function typeDePiece(contenu: Uint8Array): TypeDePiece | null {
  const signee = signatures.find(({ octets }) => octets.every((octet, rang) => contenu[rang] === octet))
  if (signee) return signee.type
  return estDuTexte(contenu) ? 'text/plain' : null
}

const LONGUEUR_DU_NOM = 120

/** A name that is safe in a header, in an archive and on a disk: no path, no control, the extension of what the file is. */
export function nomDePiece(nom: string, type: TypeDePiece): string {
  const sansChemin = nom.split(/[/\\]/).at(-1) ?? ''
  const base = sansChemin
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/^[ .-]+|[ .-]+$/g, '')
    .slice(0, LONGUEUR_DU_NOM)
  return `${base || 'piece'}.${typesDePiece[type]}`
}
