// Ils renversent ou cachent ce qui suit : un titre pourrait se lire autrement qu’il n’est écrit.
const renversements = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const commandes = /[^\P{Cc}\n\t]/gu

/** Un texte d’un tiers, sans caractère de commande ni de renversement, et borné. */
export function texteSain(texte: string, longueur = 20_000): string {
  const propre = texte.replace(/\r\n?/g, '\n').replace(commandes, '').replace(renversements, '').trim()
  if (propre.length <= longueur) return propre
  // La coupe ne sépare pas les deux moitiés d’un caractère.
  return `${propre.slice(0, longueur - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

export const ligneSaine = (texte: string, longueur = 500): string =>
  texteSain(texte.replace(/\s+/g, ' '), longueur)

/** L’adresse d’un tiers, si elle est http ou https et sans identifiants ; sinon `null`. */
export function adresseSaine(adresse: string): string | null {
  if (adresse.length > 2_000 || !URL.canParse(adresse)) return null
  const { protocol, username, password, href } = new URL(adresse)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : null
}
