export interface Morceau {
  readonly texte: string
  /** Le sens du sigle, quand ce morceau en est un. */
  readonly sens: string | null
}

const echapper = (sigle: string) => sigle.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Coupe un texte autour des sigles connus, entiers : « API » ne se lit pas dans « CAPI ». Le plus long l’emporte. */
export function decouper(texte: string, dictionnaire: Readonly<Record<string, string>>): Morceau[] {
  const sigles = Object.keys(dictionnaire).sort((a, b) => b.length - a.length)
  if (sigles.length === 0) return [{ texte, sens: null }]
  const motif = new RegExp(`(?<![\\p{L}\\p{N}])(${sigles.map(echapper).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return texte
    .split(motif)
    .filter((morceau) => morceau !== '')
    .map((morceau) => ({ texte: morceau, sens: dictionnaire[morceau] ?? null }))
}
