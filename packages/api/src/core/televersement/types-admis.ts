/** Dix mégaoctets : un rapport illustré, pas une image de disque. */
export const OCTETS_AU_PLUS = 10 * 1024 * 1024
/** Par agent : les preuves d’un incident entier, pas de quoi remplir le dépôt. */
export const OCTETS_PAR_JOUR = 50 * OCTETS_AU_PLUS

const commencePar =
  (...signature: readonly number[]) =>
  (octets: Buffer) =>
    octets.subarray(0, signature.length).equals(Buffer.from(signature))

const texte = new TextDecoder('utf-8', { fatal: true })

/** Du texte UTF-8, sans caractère nul : rien de binaire sous un nom de texte. */
function estDuTexte(octets: Buffer): boolean {
  try {
    return !texte.decode(octets).includes('\u0000')
  } catch {
    return false
  }
}

const pdf = commencePar(0x25, 0x50, 0x44, 0x46, 0x2d)
const png = commencePar(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const jpeg = commencePar(0xff, 0xd8, 0xff)
const zip = commencePar(0x50, 0x4b, 0x03, 0x04)

interface TypeAdmis {
  readonly type: string
  readonly reconnait: (octets: Buffer) => boolean
}

const openDocument = (genre: string): TypeAdmis => ({
  type: `application/vnd.oasis.opendocument.${genre}`,
  reconnait: zip,
})
const openXml = (genre: string): TypeAdmis => ({
  type: `application/vnd.openxmlformats-officedocument.${genre}`,
  reconnait: zip,
})

/** Les extensions admises, et le contenu qu’elles doivent avoir : on ne croit ni le nom seul, ni le type annoncé. */
const typesAdmis: Readonly<Record<string, TypeAdmis>> = {
  pdf: { type: 'application/pdf', reconnait: pdf },
  png: { type: 'image/png', reconnait: png },
  jpg: { type: 'image/jpeg', reconnait: jpeg },
  jpeg: { type: 'image/jpeg', reconnait: jpeg },
  txt: { type: 'text/plain', reconnait: estDuTexte },
  log: { type: 'text/plain', reconnait: estDuTexte },
  csv: { type: 'text/csv', reconnait: estDuTexte },
  json: { type: 'application/json', reconnait: estDuTexte },
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  docx: openXml('wordprocessingml.document'),
  xlsx: openXml('spreadsheetml.sheet'),
  pptx: openXml('presentationml.presentation'),
}

export const extensionsAdmises: readonly string[] = Object.keys(typesAdmis)

/** Le type de ce fichier, d’après son extension et son contenu ; `null` s’il n’est pas admis. */
export function typeDe(nom: string, octets: Buffer): string | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(nom)?.[1]?.toLowerCase() ?? ''
  const admis = Object.hasOwn(typesAdmis, extension) ? typesAdmis[extension] : undefined
  return admis?.reconnait(octets) ? admis.type : null
}

/** Le nom d’un fichier, sans chemin ni caractère qui tromperait qui le lit ; `null` s’il n’en reste rien. */
export function nomSur(nom: string): string | null {
  const dernier = nom.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const propre = dernier.replace(/[\p{Cc}\p{Cf}\p{Cs}"]/gu, '').trim()
  return propre === '' || propre.startsWith('.') || propre.length > 150 ? null : propre
}
