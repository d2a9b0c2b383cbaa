import type { Citation } from '@sssi/domain'
import { textePublie } from '@sssi/domain/testing/textes'
import { createHash } from 'node:crypto'

function comparable(texte: string): string {
  return texte.replaceAll('’', "'").replace(/\s+/g, ' ').replace(/« /g, '«').replace(/ »/g, '»').toLowerCase()
}

/**
 * Ce que valaient les citations quand elles ont été relevées dans les textes : qui a cloné le dépôt seul, sans les textes,
 * sait encore qu’aucune n’a changé depuis.
 */
export function empreinteDesCitations(citations: readonly Citation[]): string {
  return createHash('sha256')
    .update(citations.map(({ texte }) => comparable(texte)).join('\n'))
    .digest('hex')
}

/** Les citations qui ne sont pas des mots des textes publiés ; aucune quand les textes ne sont pas là pour comparer. */
export function citationsIntrouvables(citations: readonly Citation[]): Citation[] {
  const [plan, cadre] = [textePublie('000'), textePublie('001')]
  if (plan === null || cadre === null) return []
  const textes = comparable(`${plan} ${cadre}`)
  return citations.filter(({ texte }) => !textes.includes(comparable(texte)))
}
