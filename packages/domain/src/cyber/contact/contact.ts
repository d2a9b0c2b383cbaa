import type { OrganismeCode } from '../../organisme/organisme.ts'
import type { Jour } from '../../temps/jour.ts'
import { joursEntre } from '../../temps/jour.ts'

/** Days when a contact cannot be called, both included. */
export interface Absence {
  readonly du: Jour
  readonly au: Jour
}

/** Whom to call in a body: a function, held in turn by several people, rather than a person. */
export interface Contact {
  readonly id: string
  readonly organisme: OrganismeCode
  /** « Astreinte sécurité ». */
  readonly nom: string
  /** What they are called for: « Décide des coupures de service ». */
  readonly fonction: string
  readonly courriel: string
  readonly telephone: string
  /** The agent of the portal who reads the alerts on screen, if there is one. */
  readonly agentId: string | null
  /** Public key, ASCII-armored. */
  readonly clePgp: string | null
  readonly astreinte: boolean
  /** Order of call among the on-call contacts of the body; the lowest first. */
  readonly rang: number
  /** The day somebody last made sure that this contact answers. */
  readonly verifieLe: Jour
  readonly absences: readonly Absence[]
  /** Who is called instead, during an absence: another contact of the same body. */
  readonly suppleantId: string | null
  readonly version: number
}

/** After this many days nobody can say whether the contact still answers. */
export const JOURS_AVANT_VERIFICATION = 90

export function aReverifier({ verifieLe }: Pick<Contact, 'verifieLe'>, aujourdhui: Jour): boolean {
  return joursEntre(verifieLe, aujourdhui) > JOURS_AVANT_VERIFICATION
}

export function absenceLe({ absences }: Pick<Contact, 'absences'>, jour: Jour): Absence | null {
  return absences.find(({ du, au }) => du <= jour && jour <= au) ?? null
}

type Appelable = Pick<Contact, 'id' | 'astreinte' | 'rang' | 'absences' | 'suppleantId' | 'nom'>

/** The contact itself, or whoever replaces it that day, as far as replacements go; null when nobody does. */
function presentOuSuppleant<C extends Appelable>(
  contact: C,
  parId: ReadonlyMap<string, C>,
  jour: Jour,
): C | null {
  const vus = new Set<string>()
  let candidat: C | undefined = contact
  while (candidat && !vus.has(candidat.id)) {
    if (!absenceLe(candidat, jour)) return candidat
    vus.add(candidat.id)
    candidat = candidat.suppleantId === null ? undefined : parId.get(candidat.suppleantId)
  }
  return null
}

/**
 * Whom to call that day, in order: the on-call contacts of one body, those absent replaced by their suppléant, nobody twice.
 * A suppléant need not be on call on ordinary days.
 */
export function ordreDAppel<C extends Appelable>(contacts: readonly C[], jour: Jour): C[] {
  const parId = new Map(contacts.map((contact) => [contact.id, contact]))
  const appeles = contacts
    .filter(({ astreinte }) => astreinte)
    .toSorted((a, b) => a.rang - b.rang || a.nom.localeCompare(b.nom, 'fr') || a.id.localeCompare(b.id))
    .flatMap((contact) => presentOuSuppleant(contact, parId, jour) ?? [])
  return [...new Set(appeles)]
}
