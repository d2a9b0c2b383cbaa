import rsit from './rsit.data.json' with { type: 'json' }

export interface TypeRsit {
  /** « phishing », as the taxonomy writes it in machine tags. */
  readonly code: string
  /** The English label of the source. */
  readonly original: string
  readonly libelle: string
}

export interface ClasseRsit extends TypeRsit {
  readonly types: readonly TypeRsit[]
}

/** Where the labels come from, to be shown beside them. */
export const sourceRsit = {
  nom: rsit.source,
  version: rsit.version,
  espaceDeNoms: rsit.espaceDeNoms,
} as const

/** The Reference Security Incident Classification Taxonomy: eleven classes, each with its types. */
export const classesRsit: readonly ClasseRsit[] = rsit.classes

export interface QualificationRsit {
  readonly classe: string
  readonly type: string
}

const classeDe = (code: string) => classesRsit.find((classe) => classe.code === code)

/** True if the taxonomy has that type in that class: « other » is both a class and a type of it. */
export const estQualificationRsit = ({ classe, type }: QualificationRsit): boolean =>
  classeDe(classe)?.types.some(({ code }) => code === type) ?? false

/** « Fraude — Hameçonnage ». */
export function libelleRsit({ classe, type }: QualificationRsit): string {
  const trouvee = classeDe(classe)
  const libelle = trouvee?.types.find(({ code }) => code === type)?.libelle
  return trouvee && libelle ? `${trouvee.libelle} — ${libelle}` : `${classe} — ${type}`
}

/** « rsit:fraud="phishing" »: the tag other tools understand. */
export const tagRsit = ({ classe, type }: QualificationRsit): string =>
  `${rsit.espaceDeNoms}:${classe}="${type}"`
