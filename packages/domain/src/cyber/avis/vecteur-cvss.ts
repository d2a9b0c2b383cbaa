import { metriquesCvss, type MetriqueCvss, type VersionCvss } from './metriques-cvss.ts'

export interface VecteurLu {
  readonly version: VersionCvss
  /** In the order of the specification, with the metrics the vector gives and no other. */
  readonly metriques: readonly { readonly metrique: MetriqueCvss; readonly valeur: string }[]
}

/** What is wrong in a vector, and which characters of it. */
export interface DefautDeVecteur {
  readonly debut: number
  readonly fin: number
  readonly message: string
}

export type LectureDeVecteur =
  { readonly ok: true; readonly value: VecteurLu } | { readonly ok: false; readonly defaut: DefautDeVecteur }

const prefixes: readonly [string, VersionCvss][] = [
  ['CVSS:4.0/', '4.0'],
  ['CVSS:3.1/', '3.1'],
  ['CVSS:3.0/', '3.0'],
]

/** Longer than any vector with all its metrics. */
export const LONGUEUR_DE_VECTEUR = 400

/**
 * Reads a CVSS vector, strictly: each metric exists, has a value of its own, appears once, and the base ones are all there.
 * 2.0 has no prefix; it may be written between parentheses.
 */
export function lireVecteurCvss(texte: string): LectureDeVecteur {
  const [prefixe, version] = prefixes.find(([debut]) => texte.startsWith(debut)) ?? ['', '2.0' as const]
  const connues = new Map(metriquesCvss(version).map((metrique) => [metrique.code, metrique]))
  const lues = new Map<string, string>()
  const defaut = (debut: number, fin: number, message: string): LectureDeVecteur => ({
    ok: false,
    defaut: { debut, fin: Math.max(fin, debut), message },
  })
  if (texte === '')
    return defaut(0, 0, 'Saisissez un vecteur, par exemple CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H.')
  if (texte.length > LONGUEUR_DE_VECTEUR)
    return defaut(LONGUEUR_DE_VECTEUR, texte.length, 'Ce vecteur est trop long.')
  if (prefixe === '' && /^CVSS/i.test(texte))
    return defaut(
      0,
      texte.indexOf('/') === -1 ? texte.length : texte.indexOf('/'),
      'Versions connues : CVSS:3.0, CVSS:3.1 et CVSS:4.0.',
    )

  const parentheses = prefixe === '' && texte.startsWith('(') && texte.endsWith(')')
  let debut = prefixe.length + Number(parentheses)
  for (const morceau of texte.slice(debut, parentheses ? -1 : undefined).split('/')) {
    const fin = debut + morceau.length
    const [code = '', valeur, ...reste] = morceau.split(':')
    const metrique = connues.get(code)
    if (!metrique) return defaut(debut, fin, `CVSS ${version} n’a pas de métrique « ${code.slice(0, 20)} ».`)
    if (reste.length > 0 || !metrique.valeurs.some((connue) => connue.code === valeur))
      return defaut(
        debut,
        fin,
        `${metrique.nom} (${code}) vaut ${metrique.valeurs.map((connue) => connue.code).join(', ')}.`,
      )
    if (lues.has(code)) return defaut(debut, fin, `${metrique.nom} (${code}) est donnée deux fois.`)
    lues.set(code, valeur ?? '')
    debut = fin + 1
  }
  const manquante = [...connues.values()].find(({ code, famille }) => famille === 'base' && !lues.has(code))
  if (manquante)
    return defaut(
      texte.length,
      texte.length,
      `Il manque une métrique : ${manquante.nom} (${manquante.code}).`,
    )
  return {
    ok: true,
    value: {
      version,
      metriques: [...connues.values()].flatMap((metrique) => {
        const valeur = lues.get(metrique.code)
        return valeur === undefined ? [] : [{ metrique, valeur }]
      }),
    },
  }
}

const estDefinie = (valeur: string) => valeur !== 'X' && valeur !== 'ND'

/** Writes a vector, without the metrics left undefined. The inverse of `lireVecteurCvss`. */
export function ecrireVecteurCvss(version: VersionCvss, valeurs: ReadonlyMap<string, string>): string {
  const morceaux = metriquesCvss(version).flatMap(({ code }) => {
    const valeur = valeurs.get(code)
    return valeur !== undefined && estDefinie(valeur) ? [`${code}:${valeur}`] : []
  })
  return (version === '2.0' ? [] : [`CVSS:${version}`]).concat(morceaux).join('/')
}
