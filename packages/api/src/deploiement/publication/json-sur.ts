const CLES_INTERDITES = ['__proto__', 'constructor', 'prototype']
const PROFONDEUR_MAX = 100
const VALEURS_MAX = 300_000

export type JsonLu =
  { readonly ok: true; readonly valeur: unknown } | { readonly ok: false; readonly raison: string }

/** La base ne garde ni le caractère nul, ni une moitié de paire UTF-16. */
const lisible = (texte: string) => !texte.includes('\u0000') && texte.isWellFormed()

/** Ce qui, quelque part dans cette valeur, ne peut ni se lire sans danger ni se garder ; sans récursion, que l’entrée épuiserait. */
function defautDe(racine: unknown): string | null {
  const suite: [valeur: unknown, profondeur: number][] = [[racine, 0]]
  let vues = 0
  for (let courante = suite.pop(); courante; courante = suite.pop()) {
    const [valeur, profondeur] = courante
    if (++vues > VALEURS_MAX) return 'trop de valeurs'
    if (typeof valeur === 'string' && !lisible(valeur)) return 'un texte contient un caractère illisible'
    if (typeof valeur !== 'object' || valeur === null) continue
    if (profondeur === PROFONDEUR_MAX) return 'trop de niveaux'
    for (const [cle, enfant] of Object.entries(valeur)) {
      if (CLES_INTERDITES.includes(cle)) return `une clé ne peut pas s’appeler « ${cle} »`
      if (!lisible(cle)) return 'une clé contient un caractère illisible'
      suite.push([enfant, profondeur + 1])
    }
  }
  return null
}

/** Lit du JSON venu du réseau, qui peut être hostile : ni octets mal codés, ni clé de prototype, ni profondeur sans fin. */
export function lireJson(octets: Uint8Array): JsonLu {
  try {
    const texte = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)
    const valeur: unknown = JSON.parse(texte)
    const raison = defautDe(valeur)
    return raison === null ? { ok: true, valeur } : { ok: false, raison }
  } catch {
    return { ok: false, raison: 'ce n’est pas du JSON en UTF-8' }
  }
}
