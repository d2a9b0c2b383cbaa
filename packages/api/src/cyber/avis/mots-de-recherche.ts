import { sansAccents } from '@sssi/domain'
import type { ContenuDAvis } from '@sssi/domain/cyber'
import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'

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

const MOTS_MAX = 20
const identifiant = /[-:].*\d|\d.*[-:]/

/** Les mots d’une saisie : un identifiant reste entier, le reste se coupe à ce qui n’est ni lettre ni chiffre. */
export function motsSaisis(q: string): { readonly identifiants: string[]; readonly mots: string[] } {
  const saisis = sansAccents(q).trim().split(/\s+/).filter(Boolean).slice(0, MOTS_MAX)
  return {
    identifiants: saisis
      .filter((mot) => identifiant.test(mot))
      .map((mot) => mot.replace(/[^\p{L}\p{N}:._-]/gu, ''))
      .filter(Boolean),
    mots: saisis
      .filter((mot) => !identifiant.test(mot))
      .flatMap((mot) => mot.split(/[^\p{L}\p{N}]+/u).filter(Boolean)),
  }
}

/**
 * Les débuts de mots par lesquels chercher cette saisie parmi ceux de `motsDeLAvis` : ses identifiants tels quels, ses autres mots
 * réduits à leur racine par la base, qui a rangé les avis de la même façon. `null` : rien n’est cherché. Une liste vide : il n’est
 * resté que des mots trop communs (« de la »), qui ne trouvent rien plutôt que tout.
 */
export async function debutsCherches(db: Db, q: string): Promise<readonly string[] | null> {
  if (q.trim() === '') return null
  const { identifiants, mots } = motsSaisis(q)
  if (mots.length === 0) return identifiants
  const { rows } = await db.execute<{ racine: string }>(sql`
    select distinct unnest(tsvector_to_array(to_tsvector('french', mot))) as racine
    from unnest(${sql.param(mots)}::text[]) as mot`)
  return [...identifiants, ...rows.map(({ racine }) => racine)]
}
