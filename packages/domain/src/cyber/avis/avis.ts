/** Where a notice comes from, hence how it is read. */
export const sourcesDAvis = ['certfr', 'csaf'] as const
export type SourceDAvis = (typeof sourcesDAvis)[number]

const sources: Record<SourceDAvis, string> = { certfr: 'CERT-FR', csaf: 'CSAF' }
export const libelleSourceDAvis = (source: SourceDAvis): string => sources[source]

/** What the CERT decided about a notice. */
export const decisionsDAvis = ['a_trier', 'ignorer', 'informer', 'alerter'] as const
export type DecisionDAvis = (typeof decisionsDAvis)[number]

const decisions: Record<DecisionDAvis, string> = {
  a_trier: 'À trier',
  ignorer: 'Ignoré',
  informer: 'À informer',
  alerter: 'À alerter',
}
export const libelleDecisionDAvis = (decision: DecisionDAvis): string => decisions[decision]

export interface SystemeAffecte {
  readonly editeur: string
  readonly produit: string
  readonly description: string
}

export interface VecteurPublie {
  readonly vecteur: string
  /** Computed from the vector, never read from the document. */
  readonly score: number
}

export interface CveDAvis {
  readonly cve: string
  readonly description: string
  readonly vecteurs: readonly VecteurPublie[]
}

export interface LienDAvis {
  readonly titre: string
  /** http or https; anything else has been dropped at import. */
  readonly adresse: string
}

export interface RevisionPubliee {
  readonly numero: string
  /** ISO instant. */
  readonly le: string
  readonly description: string
}

/** What the sheet of a notice shows, read from the document of its source. Every text is plain, or markdown for `texte`. */
export interface ContenuDAvis {
  readonly risques: readonly string[]
  readonly systemes: readonly SystemeAffecte[]
  readonly cves: readonly CveDAvis[]
  readonly texte: string
  readonly liens: readonly LienDAvis[]
  readonly revisions: readonly RevisionPubliee[]
}

/**
 * Order of two revision numbers of one notice: « 9 » is before « 10 », « 1.2.0 » before « 1.10.0 », and a pre-release before
 * the release (semver 2.0 § 11). Negative when `a` comes first.
 */
export function comparerRevisions(a: string, b: string): number {
  const [pasDeA, avantA] = enPas(a)
  const [pasDeB, avantB] = enPas(b)
  for (let rang = 0; rang < Math.max(pasDeA.length, pasDeB.length); rang += 1) {
    const ecart = (pasDeA[rang] ?? 0) - (pasDeB[rang] ?? 0)
    if (ecart !== 0) return ecart
  }
  if (avantA === avantB) return 0
  if (avantA === '') return 1
  if (avantB === '') return -1
  return avantA < avantB ? -1 : 1
}

function enPas(numero: string): [number[], string] {
  const [sansConstruction = ''] = numero.split('+')
  const [pas = '', ...avant] = sansConstruction.split('-')
  return [pas.split('.').map(Number), avant.join('-')]
}
