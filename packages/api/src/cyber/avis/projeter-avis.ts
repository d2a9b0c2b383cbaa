import type { OrganismeCode } from '@sssi/domain'
import { designe, graviteDe, nomsDuSysteme, type ContenuDAvis, type Gravite } from '@sssi/domain/cyber'
import { inArray } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { cveExploitee } from '../exploitation/exploitation.table.ts'
import { produit } from '../produit/produit.table.ts'

/** Ce que les listes montrent d’un avis sans ouvrir son contenu. */
export interface ProjectionDAvis {
  readonly editeurs: string[]
  readonly cves: string[]
  readonly score: number | null
  readonly gravite: Gravite | null
  readonly exploitee: boolean
  readonly echeance: string | null
  readonly organismes: OrganismeCode[]
}

/** La note d’une CVE : celle de l’analyste s’il en a mis une, sinon la plus haute de celles publiées. */
export function scoreDeCve(
  { cve, vecteurs }: ContenuDAvis['cves'][number],
  ajustes: ReadonlyMap<string, number>,
): number | null {
  const ajuste = ajustes.get(cve)
  if (ajuste !== undefined) return ajuste
  return vecteurs.length === 0 ? null : Math.max(...vecteurs.map(({ score }) => score))
}

export function noteDAvis(
  contenu: ContenuDAvis,
  ajustes: ReadonlyMap<string, number>,
): Pick<ProjectionDAvis, 'score' | 'gravite'> {
  const scores = contenu.cves.flatMap((cve) => scoreDeCve(cve, ajustes) ?? [])
  const score = scores.length === 0 ? null : Math.max(...scores)
  return { score, gravite: score === null ? null : graviteDe(score) }
}

/** Les organismes dont un produit est désigné par l’avis. */
export function organismesDe(
  { systemes }: Pick<ContenuDAvis, 'systemes'>,
  produits: readonly (typeof produit.$inferSelect)[],
): OrganismeCode[] {
  const concernes = produits.filter((declare) => systemes.some((systeme) => designe(declare, systeme)))
  return [...new Set(concernes.map(({ organisme }) => organisme))].toSorted()
}

/** Projette un avis sur ce que le portail sait en ce moment : vulnérabilités exploitées, produits de la sphère. */
export async function projeterAvis(
  tx: Db,
  contenu: ContenuDAvis,
  ajustes: ReadonlyMap<string, number>,
): Promise<ProjectionDAvis> {
  const cves = contenu.cves.map(({ cve }) => cve)
  const exploitees =
    cves.length === 0 ? [] : await tx.select().from(cveExploitee).where(inArray(cveExploitee.cve, cves))
  const editeurs = contenu.systemes.map(({ editeur }) => editeur).filter(Boolean)
  return {
    editeurs: [...new Set(editeurs)],
    cves,
    ...noteDAvis(contenu, ajustes),
    exploitee: exploitees.length > 0,
    echeance: exploitees.map(({ echeance }) => echeance).toSorted()[0] ?? null,
    organismes: organismesDe(contenu, await tx.select().from(produit)),
  }
}

/** Le texte où l’on cherche le nom d’un produit ; borné, comme ce que la base sait ranger. */
export const texteDesSystemes = ({ systemes }: Pick<ContenuDAvis, 'systemes'>): string =>
  [...new Set(systemes.map(nomsDuSysteme))].join(' ').slice(0, 100_000)
