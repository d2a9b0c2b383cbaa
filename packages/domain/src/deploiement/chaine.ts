import type { Fait } from './faits.ts'
import { hexadecimal, type Hacher } from './hacher.ts'

/** One entry of the journal of deployments, as it was written. */
export interface EntreeDeJournal {
  /** 1, 2, 3…: a missing number is a missing entry. */
  readonly numero: number
  /** Null for what is of no section. */
  readonly section: string | null
  readonly fait: Fait
  /** JSON only: what the entry says does not depend on the platform that reads it back. */
  readonly detail: unknown
  /** Who decided, in words; null when the portal did by itself. */
  readonly auteur: string | null
  /** Instant, in ISO 8601, UTC, to the millisecond. */
  readonly le: string
}

export interface EntreeChainee extends EntreeDeJournal {
  /** Fingerprint of the entry before; null for the first. */
  readonly precedent: string | null
  readonly empreinte: string
}

/** JSON with its keys in order: a database that reorders them (jsonb does) changes nothing of the text. */
function canonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map((v) => canonique(v ?? null)).join(',')}]`
  if (typeof valeur !== 'object' || valeur === null) return JSON.stringify(valeur ?? null)
  const membres = Object.entries(valeur)
    .filter(([, membre]) => membre !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([cle, membre]) => `${JSON.stringify(cle)}:${canonique(membre)}`)
  return `{${membres.join(',')}}`
}

/** The text of an entry chained to the one before: what is hashed. Two different entries never have the same text. */
export function enchainer(precedent: string | null, entree: EntreeDeJournal): string {
  const { numero, section, fait, detail, auteur, le } = entree
  return canonique({ precedent, numero, section, fait, detail: detail ?? null, auteur, le })
}

/** The fingerprint of an entry, in hexadecimal: it holds for the entry and for all those before it. */
export function empreinteDe(precedent: string | null, entree: EntreeDeJournal, hacher: Hacher): string {
  return hexadecimal(hacher(enchainer(precedent, entree)))
}

export type Verification =
  | { readonly ok: true; readonly nombre: number; readonly tete: string | null }
  | { readonly ok: false; readonly numero: number; readonly motif: string }

/** What is wrong with an entry, seen from the one before; null when nothing is. */
function defaut(entree: EntreeChainee, avant: EntreeChainee | null, hacher: Hacher): string | null {
  const attendu = (avant?.numero ?? 0) + 1
  if (entree.numero !== attendu)
    return `L’entrée ${attendu} manque : la suivante porte le numéro ${entree.numero}.`
  if (entree.precedent !== (avant?.empreinte ?? null))
    return 'Cette entrée ne suit pas celle qui la précède : l’une des deux a été remplacée.'
  return empreinteDe(entree.precedent, entree, hacher) === entree.empreinte
    ? null
    : 'Cette entrée ne correspond plus à son empreinte : elle a été récrite.'
}

export interface Verificateur {
  /** Reads the entries that follow those already read; `null` while everything holds. */
  readonly lire: (suite: readonly EntreeChainee[]) => Verification | null
  readonly conclure: () => Verification
}

/**
 * Verifies the journal piece by piece, oldest entry first, and names the first entry that does not hold: a journal is read in
 * batches, however long it has grown. `teteConnue` is a fingerprint kept elsewhere from an earlier verification: without it, a
 * journal rewritten from some entry on, fingerprints included, or cut at its end, holds.
 */
export function creerVerificateur(hacher: Hacher, teteConnue: string | null = null): Verificateur {
  let avant: EntreeChainee | null = null
  let connue = teteConnue === null
  let nombre = 0
  return {
    lire(suite) {
      for (const entree of suite) {
        const motif = defaut(entree, avant, hacher)
        if (motif !== null) return { ok: false, numero: (avant?.numero ?? 0) + 1, motif }
        connue ||= entree.empreinte === teteConnue
        avant = entree
        nombre += 1
      }
      return null
    },
    conclure() {
      if (connue) return { ok: true, nombre, tete: avant?.empreinte ?? null }
      return {
        ok: false,
        numero: avant?.numero ?? 0,
        motif:
          'L’empreinte relevée lors d’une vérification précédente n’est plus dans le journal : il a été récrit ou coupé.',
      }
    },
  }
}

/** Verifies a whole journal at once. */
export function verifierChaine(
  entrees: readonly EntreeChainee[],
  hacher: Hacher,
  teteConnue: string | null = null,
): Verification {
  const verificateur = creerVerificateur(hacher, teteConnue)
  return verificateur.lire(entrees) ?? verificateur.conclure()
}
