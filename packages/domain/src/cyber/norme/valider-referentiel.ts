import {
  bornesDeReferentiel,
  referentielSchema,
  type Exigence,
  type Referentiel,
} from './referentiel.schema.ts'

/** One thing wrong with a file, and where: a path in JSON, a cell in CSV. */
export interface ErreurDImport {
  readonly place: string
  readonly phrase: string
}

/** Beyond this many, the file is not the right one: more lines would help nobody. */
export const ERREURS_RAPPORTEES = 100

export type Validation =
  | { readonly ok: true; readonly referentiel: Referentiel }
  | { readonly ok: false; readonly erreurs: readonly ErreurDImport[] }

const enPlace = (chemin: readonly PropertyKey[]): string =>
  chemin
    .map((cle, rang) => (typeof cle === 'number' ? `[${cle + 1}]` : `${rang === 0 ? '' : '.'}${String(cle)}`))
    .join('')
    .slice(0, 120) || 'fichier'

/** Depth of a requirement under the top; null if its parents turn in a circle. */
function profondeur(code: string, parents: ReadonlyMap<string, string | null>): number | null {
  let niveau = 1
  let courant = parents.get(code) ?? null
  while (courant !== null) {
    niveau += 1
    if (courant === code || niveau > parents.size) return null
    courant = parents.get(courant) ?? null
  }
  return niveau
}

/** What the shape alone cannot say: codes given twice, parents that do not exist or turn in a circle. */
function erreursDeStructure({ exigences, correspondances, cle }: Referentiel): ErreurDImport[] {
  const erreurs: ErreurDImport[] = []
  const parents = new Map<string, string | null>()
  exigences.forEach(({ code, parent }, rang) => {
    if (parents.has(code))
      erreurs.push({
        place: `exigences[${rang + 1}].code`,
        phrase: `Le code « ${code} » est donné deux fois.`,
      })
    parents.set(code, parent)
  })
  exigences.forEach(({ code, parent }, rang) => {
    const place = `exigences[${rang + 1}].parent`
    if (parent !== null && !parents.has(parent)) {
      erreurs.push({ place, phrase: `Aucune exigence n’a le code « ${parent} ».` })
      return
    }
    const niveau = profondeur(code, parents)
    if (niveau === null) erreurs.push({ place, phrase: `« ${code} » est son propre ancêtre.` })
    else if (niveau > bornesDeReferentiel.profondeur)
      erreurs.push({
        place,
        phrase: `« ${code} » est à plus de ${bornesDeReferentiel.profondeur} niveaux du sommet.`,
      })
  })
  const feuilles = new Set(exigencesEvaluables(exigences).map(({ code }) => code))
  const vues = new Set<string>()
  correspondances.forEach(({ de, vers }, rang) => {
    const place = `correspondances[${rang + 1}]`
    if (!feuilles.has(de))
      erreurs.push({ place: `${place}.de`, phrase: `« ${de} » n’est pas une exigence que l’on évalue.` })
    if (vers.referentiel === cle)
      erreurs.push({ place: `${place}.vers`, phrase: 'Une correspondance mène à un autre référentiel.' })
    const identite = JSON.stringify([de, vers.referentiel, vers.code])
    if (vues.has(identite)) erreurs.push({ place, phrase: 'Cette correspondance est donnée deux fois.' })
    vues.add(identite)
  })
  return erreurs
}

/** The requirements that a body answers: those that have no other under them. */
export function exigencesEvaluables(exigences: readonly Exigence[]): Exigence[] {
  const parents = new Set(exigences.map(({ parent }) => parent))
  return exigences.filter(({ code }) => !parents.has(code))
}

/** Reads a framework from what a file contained, or says everything that is wrong with it, each at its place. */
export function validerReferentiel(lu: unknown): Validation {
  const forme = referentielSchema.safeParse(lu)
  const erreurs = forme.success
    ? erreursDeStructure(forme.data)
    : forme.error.issues.map(({ path, message }) => ({ place: enPlace(path), phrase: message }))
  return forme.success && erreurs.length === 0
    ? { ok: true, referentiel: forme.data }
    : { ok: false, erreurs: erreurs.slice(0, ERREURS_RAPPORTEES) }
}
