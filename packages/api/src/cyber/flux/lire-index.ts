import * as z from 'zod'
import { lireJson } from '../document/lire-json.ts'

/** Un document que la source annonce, et quand elle dit l’avoir changé. */
export interface DocumentAnnonce {
  readonly adresse: string
  readonly le: Date | null
}

/** Plus longue, elle ne se range pas. */
const ADRESSE_MAXIMALE = 2_000

const rolieSchema = z.object({
  feed: z.object({
    entry: z.array(
      z.object({
        updated: z.string().optional(),
        content: z.object({ src: z.string() }).optional(),
        link: z.array(z.object({ rel: z.string().optional(), href: z.string() })).optional(),
      }),
    ),
  }),
})

const date = (texte: string | undefined) => {
  const lue = new Date(texte ?? '')
  return Number.isNaN(lue.getTime()) ? null : lue
}

/** Les documents qu’annonce un flux ROLIE (CSAF) ou RSS (CERT-FR) ; `null` : ce texte est lui-même un document. */
export function lireIndex(texte: string, adresse: string): DocumentAnnonce[] | null {
  const annonces = /^\s*</.test(texte) ? lireRss(texte) : lireRolie(texte)
  if (annonces === null) return null
  const { origin } = new URL(adresse)
  return annonces.flatMap((annonce) => {
    // Une source n’envoie pas le portail chez d’autres.
    const meme = URL.canParse(annonce.adresse, adresse) && new URL(annonce.adresse, adresse)
    return meme && meme.origin === origin && meme.href.length <= ADRESSE_MAXIMALE
      ? [{ ...annonce, adresse: meme.href }]
      : []
  })
}

function lireRolie(texte: string): DocumentAnnonce[] | null {
  const lu = lireJson(texte)
  const rolie = lu.ok ? rolieSchema.safeParse(lu.valeur) : null
  if (!rolie?.success) return null
  return rolie.data.feed.entry.flatMap(({ updated, content, link = [] }) => {
    const adresse = content?.src ?? link.find(({ rel }) => rel === 'self')?.href
    return adresse === undefined ? [] : [{ adresse, le: date(updated) }]
  })
}

const entites: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Ce qu’il faut d’un flux RSS : le lien et la date de chaque article. Sans analyseur XML, il n’y a ni entité à développer ni
 * document extérieur à charger.
 */
function lireRss(texte: string): DocumentAnnonce[] {
  return texte
    .split('<item')
    .slice(1)
    .flatMap((article) => {
      const lien = balise(article, 'link')
      if (lien === null) return []
      // Le CERT-FR donne chaque document sous sa forme structurée à côté de sa page.
      return [
        { adresse: `${lien.replace(/\/$/, '')}/json/`, le: date(balise(article, 'pubDate') ?? undefined) },
      ]
    })
}

function balise(article: string, nom: string): string | null {
  const debut = article.indexOf(`<${nom}>`)
  const fin = article.indexOf(`</${nom}>`, debut)
  if (debut === -1 || fin === -1) return null
  return article
    .slice(debut + nom.length + 2, fin)
    .replace(/^\s*<!\[CDATA\[(.*)\]\]>\s*$/s, '$1')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, entite: string) => entites[entite] ?? '')
    .trim()
}
