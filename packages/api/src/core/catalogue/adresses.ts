import type { Shell } from '../artefacts/shell.ts'
import type { VersionServie } from './version-servie.ts'

export interface Adresses {
  /** La section à laquelle l’adresse appartient, `null` pour une page du portail ; `undefined` si l’adresse n’existe pas. */
  trouver(chemin: string): VersionServie | null | undefined
}

const litteral = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function enExpression(motif: string): RegExp {
  const segments = motif
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : litteral(segment)))
  return new RegExp(`^/${segments.join('/')}/?$`)
}

/**
 * Les adresses valides d’une composition : celles du portail et celles que déclarent les manifestes. Elles donnent au serveur
 * le moyen de répondre 404 à une adresse inconnue, avec la page du portail.
 */
export function creerAdresses(shell: Pick<Shell, 'pages'>, sections: readonly VersionServie[]): Adresses {
  const motifs: { expression: RegExp; section: VersionServie | null }[] = [
    ...shell.pages.map((page) => ({ expression: enExpression(page), section: null })),
    ...sections.flatMap((section) =>
      Object.values(section.manifeste.pages).map(({ chemin }) => ({
        expression: enExpression(`${section.manifeste.prefixe}/${chemin}`),
        section,
      })),
    ),
  ]
  return { trouver: (chemin) => motifs.find(({ expression }) => expression.test(chemin))?.section }
}
