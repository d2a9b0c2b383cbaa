import { sansAccents } from '@sssi/domain'
import type { ContenuDAvis } from '@sssi/domain/cyber'
import { sql, type SQL } from 'drizzle-orm'

interface Cherchable {
  readonly reference: string
  readonly titre: string
  readonly resume: string
  readonly contenu: ContenuDAvis
}

/**
 * Les mots d’un avis, pour l’index. La référence et les CVE y sont entières : l’analyse du français les couperait à leurs
 * tirets, et leurs numéros se confondraient.
 */
export function motsDeLAvis({ reference, titre, resume, contenu }: Cherchable): SQL {
  const systemes = contenu.systemes.flatMap(({ editeur, produit, description }) => [
    editeur,
    produit,
    description,
  ])
  const texte = [titre, resume, ...contenu.risques, ...new Set(systemes)].join(' ').slice(0, 50_000)
  const identifiants = [reference, ...contenu.cves.map(({ cve }) => cve)].map(sansAccents)
  return sql`to_tsvector('french', ${sansAccents(texte)}) || array_to_tsvector(${sql.param(identifiants)}::text[])`
}

const aUnChiffre = /\d/

/** Ce que l’on cherche : chaque mot, ou son début, et les identifiants tels quels. `null` : rien à chercher. */
export function questionDe(q: string): SQL | null {
  const parties = sansAccents(q)
    .split(/\s+/)
    .flatMap((mot): SQL[] => {
      if (/[-:]/.test(mot) && aUnChiffre.test(mot)) {
        const identifiant = mot.replace(/[^\p{L}\p{N}:._-]/gu, '')
        return identifiant === '' ? [] : [sql`${`'${identifiant}':*`}::tsquery`]
      }
      return mot
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map((morceau) => sql`to_tsquery('french', ${`${morceau}:*`})`)
    })
    .slice(0, 20)
  return parties.length === 0 ? null : sql`(${sql.join(parties, sql` && `)})`
}
