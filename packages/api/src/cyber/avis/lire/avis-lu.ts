import type { ContenuDAvis, SourceDAvis, Tlp } from '@sssi/domain/cyber'

/** Un avis tel que son document le dit, quel qu’en soit le format. */
export interface AvisLu {
  readonly source: SourceDAvis
  readonly espace: string
  readonly emetteur: string
  readonly reference: string
  readonly titre: string
  readonly resume: string
  readonly publieLe: Date
  readonly modifieLe: Date
  readonly revision: string
  readonly tlp: Tlp
  readonly contenu: ContenuDAvis
}

export const cveReguliere = /^CVE-\d{4}-\d{4,19}$/
