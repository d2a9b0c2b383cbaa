import { sansAccents } from '@sssi/domain'
import type { ContenuDAvis } from '@sssi/domain/cyber'
import { sql, type SQL } from 'drizzle-orm'
import { avis } from './avis.table.ts'

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

/** « CVE-2026-12345 », « CERTFR-2026-AVI-0001 », « RHSA-2022:0011 » : un identifiant entier, que peu d’avis portent. */
const entier = /^\p{L}[\p{L}\d._-]*\d[\p{L}._:-]+\d{3,}$/u
const identifiant = /[-:].*\d|\d.*[-:]/

const lexeme = (mot: string): SQL | null => {
  const propre = mot.replace(/[^\p{L}\p{N}:._-]/gu, '')
  return propre === '' ? null : sql`${`'${propre}':*`}::tsquery`
}

/**
 * Les avis qui portent ces mots, ou leur début ; les identifiants, tels quels. `undefined` : rien n’est cherché. Des mots dont
 * il ne reste rien (« de la ») ne trouvent rien, plutôt que tout.
 */
export function dontLesMotsSont(q: string): SQL | undefined {
  if (q.trim() === '') return undefined
  const mots = sansAccents(q).trim().split(/\s+/).slice(0, 20)
  const conditions = mots.flatMap((mot): SQL[] => {
    if (!identifiant.test(mot))
      return mot
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map((morceau) => sql`${avis.recherche} @@ to_tsquery('french', ${`${morceau}:*`})`)
    const question = lexeme(mot)
    if (question === null) return []
    // La base croit tout début de mot fréquent, et parcourrait la table : un identifiant entier se cherche d’abord par l’index.
    return [
      entier.test(mot)
        ? sql`${avis.id} = any(array(select porte.id from ${avis} as porte where porte.recherche @@ ${question}))`
        : sql`${avis.recherche} @@ ${question}`,
    ]
  })
  return conditions.length === 0 ? sql`false` : sql.join(conditions, sql` and `)
}
