/** Bodies that lead, contribute to or animate the plan, by the short code used everywhere in the portal. */
export const organismeCodes = [
  'DSS',
  'CNAM',
  'CNAV',
  'CNAF',
  'ACOSS',
  'MSA',
  'UCANSS',
  'GIP_MDS',
  'GIP_UR',
  'HFDS',
] as const

export type OrganismeCode = (typeof organismeCodes)[number]

export interface Organisme {
  readonly code: OrganismeCode
  /** As the plan prints it: « GIP MDS », « UCANSS ». */
  readonly sigle: string
  readonly nom: string
}

export const organismes: readonly Organisme[] = [
  { code: 'DSS', sigle: 'DSS', nom: 'Direction de la sécurité sociale' },
  { code: 'CNAM', sigle: 'CNAM', nom: 'Caisse nationale de l’assurance maladie' },
  { code: 'CNAV', sigle: 'CNAV', nom: 'Caisse nationale d’assurance vieillesse' },
  { code: 'CNAF', sigle: 'CNAF', nom: 'Caisse nationale des allocations familiales' },
  { code: 'ACOSS', sigle: 'ACOSS', nom: 'Agence centrale des organismes de sécurité sociale' },
  { code: 'MSA', sigle: 'MSA', nom: 'Mutualité sociale agricole' },
  { code: 'UCANSS', sigle: 'UCANSS', nom: 'Union des caisses nationales de sécurité sociale' },
  {
    code: 'GIP_MDS',
    sigle: 'GIP MDS',
    nom: 'Groupement d’intérêt public Modernisation des déclarations sociales',
  },
  { code: 'GIP_UR', sigle: 'GIP UR', nom: 'Groupement d’intérêt public Union retraite' },
  { code: 'HFDS', sigle: 'HFDS', nom: 'Haut fonctionnaire de défense et de sécurité' },
]

const parCode = new Map(organismes.map((o) => [o.code, o]))

export function estOrganismeCode(valeur: string): valeur is OrganismeCode {
  return parCode.has(valeur as OrganismeCode)
}

/** The body of that code. Total: every code of {@link organismeCodes} has its entry (a test says so). */
export function organisme(code: OrganismeCode): Organisme {
  const trouve = parCode.get(code)
  if (!trouve) throw new RangeError(`Organisme inconnu : ${code}`)
  return trouve
}

/** « CNAM », « GIP MDS »: the short name shown in tables and sentences. */
export function libelleOrganisme(code: OrganismeCode): string {
  return organisme(code).sigle
}
