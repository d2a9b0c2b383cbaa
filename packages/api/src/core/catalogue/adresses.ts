import { plan } from '@sssi/domain'
import type { Shell } from '../artefacts/shell.ts'
import type { VersionServie } from './version-servie.ts'

/** La page d’une section, sous le nom que lui donne son manifeste. */
export interface PageDeSection {
  readonly section: VersionServie
  readonly nom: string
}

export interface Adresses {
  /** La page de section à cette adresse, `null` pour une page du portail ; `undefined` si l’adresse n’existe pas. */
  trouver(chemin: string): PageDeSection | null | undefined
}

const litteral = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const codesDuPlan: ReadonlySet<string> = new Set(plan.map(({ code }) => code))

/** Ce que peut désigner un segment variable, et s’il existe. */
const existences: Record<string, (valeur: string) => boolean> = {
  action: (code) => codesDuPlan.has(code),
}

function enExpression(motif: string): RegExp {
  const segments = motif
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (segment.startsWith(':') ? '([^/]+)' : litteral(segment)))
  return new RegExp(`^/${segments.join('/')}/?$`)
}

const nomsDesParametres = (motif: string) =>
  motif.split('/').flatMap((segment) => (segment.startsWith(':') ? [segment.slice(1)] : []))

function creerMotif(
  chemin: string,
  page: PageDeSection | null,
  types: Readonly<Record<string, string>> = {},
) {
  const controles = nomsDesParametres(chemin).map((nom) => existences[types[nom] ?? ''])
  const expression = enExpression(chemin)
  return {
    page,
    designe(adresse: string): boolean {
      const trouve = expression.exec(adresse)
      return trouve !== null && controles.every((existe, rang) => existe?.(trouve[rang + 1] ?? '') ?? true)
    },
  }
}

/**
 * Les adresses valides d’une composition : celles du portail et celles que déclarent les manifestes. Elles donnent au serveur
 * le moyen de répondre 404 à une adresse inconnue, avec la page du portail.
 */
export function creerAdresses(shell: Pick<Shell, 'pages'>, sections: readonly VersionServie[]): Adresses {
  const motifs = [
    ...shell.pages.map((chemin) => creerMotif(chemin, null)),
    ...sections.flatMap((section) =>
      Object.entries(section.manifeste.pages).map(([nom, { chemin, parametres }]) =>
        creerMotif(`${section.manifeste.prefixe}/${chemin}`, { section, nom }, parametres),
      ),
    ),
  ]
  return { trouver: (chemin) => motifs.find(({ designe }) => designe(chemin))?.page }
}
