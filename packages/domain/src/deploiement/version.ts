/** A version is a segment of the address `/sections/<id>/<version>/`: no build metadata, since « + » is read as a space by some proxies. */
const IDENTIFIANT = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const NUMERO = '(?:0|[1-9]\\d*)'
export const FORME_DE_VERSION = new RegExp(
  `^${NUMERO}\\.${NUMERO}\\.${NUMERO}(?:-${IDENTIFIANT}(?:\\.${IDENTIFIANT})*)?$`,
)

export const LONGUEUR_DE_VERSION = 60

function separer(version: string): { noyau: string[]; preliminaire: string[] } {
  const [noyau = '', ...suite] = version.split('-')
  return { noyau: noyau.split('.'), preliminaire: suite.length === 0 ? [] : suite.join('-').split('.') }
}

const estUnNombre = (identifiant: string) => /^\d+$/.test(identifiant)

/** Two numbers of any length, without leading zeros: as text, since the longest ones do not fit a double. */
function comparerNombres(a: string, b: string): number {
  return a.length - b.length || comparerTextes(a, b)
}

function comparerTextes(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function comparerIdentifiants(a: string, b: string): number {
  if (estUnNombre(a) && estUnNombre(b)) return comparerNombres(a, b)
  if (estUnNombre(a) !== estUnNombre(b)) return estUnNombre(a) ? -1 : 1
  return comparerTextes(a, b)
}

/** The first difference decides; without one, the shorter list comes first. */
function comparerListes(a: readonly string[], b: readonly string[]): number {
  for (const [rang, identifiant] of a.entries()) {
    const autre = b[rang]
    if (autre === undefined) return 1
    const ecart = comparerIdentifiants(identifiant, autre)
    if (ecart !== 0) return ecart
  }
  return a.length - b.length
}

/**
 * The order of Semantic Versioning 2.0 (§ 11), to be given to `sort`: negative when `a` comes before `b`. A preliminary
 * version comes before the version it prepares.
 */
export function comparerVersions(a: string, b: string): number {
  const [gauche, droite] = [separer(a), separer(b)]
  const ecart = comparerListes(gauche.noyau, droite.noyau)
  if (ecart !== 0) return ecart
  if (gauche.preliminaire.length === 0 || droite.preliminaire.length === 0) {
    return droite.preliminaire.length - gauche.preliminaire.length
  }
  return comparerListes(gauche.preliminaire, droite.preliminaire)
}

/**
 * The version under which a build found on the disk is registered: `1.0.0-local-0a1b2c3d`. The digits of the fingerprint are
 * joined by a dash: alone between two dots, « 01234567 » would be a number with a leading zero, which is not a version.
 */
export function versionDInstallation(versionDuPaquet: string, empreinte: string): string {
  return `${versionDuPaquet}-local-${empreinte.slice(0, 8)}`
}
