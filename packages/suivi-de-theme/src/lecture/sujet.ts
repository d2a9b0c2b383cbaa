import { typographier, type ActionCode, type Citation } from '@sssi/domain'

/** Ce qu’une section met en avant dans son thème — un acteur, un référentiel, une étape — et les actions qui le concernent. */
export interface Sujet {
  /** Ancre du sujet dans la page qui le présente. */
  readonly cle: string
  readonly nom: string
  readonly propos: string
  readonly citations: readonly Citation[]
  /** Où le texte le nomme sans en dire davantage. */
  readonly ouNomme: string | null
  readonly codes: readonly ActionCode[]
}

/** Compose un sujet, avec les espaces insécables que demande la typographie française. */
export function sujet(
  redaction: Pick<Sujet, 'cle' | 'nom' | 'propos'> & Partial<Pick<Sujet, 'citations' | 'ouNomme' | 'codes'>>,
): Sujet {
  const { cle, nom, propos, citations = [], ouNomme = null, codes = [] } = redaction
  return {
    cle,
    nom: typographier(nom),
    propos: typographier(propos),
    citations: citations.map(({ texte, passage }) => ({ texte: typographier(texte), passage })),
    ouNomme,
    codes,
  }
}

/** Les sujets qui concernent une action. */
export function sujetsDe(sujets: readonly Sujet[], code: string): Sujet[] {
  return sujets.filter((sujet) => (sujet.codes as readonly string[]).includes(code))
}
