import { estOuvre } from './calendrier.ts'
import type { DefinitionDeChaine } from './chaine.ts'

/** Where an alert stands for one body. */
export type EtatDOrganisme = 'a_appeler' | 'appele' | 'acquitte' | 'sans_reponse'

export interface SuiviDOrganisme {
  readonly etat: EtatDOrganisme
  /** Index of the level being called, or that answered; -1 before the first call. */
  readonly niveau: number
  /** When the next level is called if nobody answers; null when nothing more will happen. */
  readonly echeance: Date | null
}

export const suiviInitial: SuiviDOrganisme = { etat: 'a_appeler', niveau: -1, echeance: null }

/** What happens to the chain of one body. `niveau` is the one whose delay has run out: a late timer is recognised by it. */
export type FaitDeChaine =
  | { readonly type: 'lancement' }
  | { readonly type: 'echeance'; readonly niveau: number }
  | { readonly type: 'acquittement' }

export type MotifDeSaut = 'personne' | 'hors_heures'

/** What the caller must do. The engine itself does nothing: the same one runs alerts and simulations. */
export type Effet<C> =
  | {
      readonly type: 'appeler'
      readonly niveau: number
      readonly contacts: readonly C[]
      readonly echeance: Date
    }
  | { readonly type: 'sauter'; readonly niveau: number; readonly motif: MotifDeSaut }
  | { readonly type: 'renoncer' }
  | { readonly type: 'cesser' }

export interface Pas<C> {
  readonly suivi: SuiviDOrganisme
  readonly effets: readonly Effet<C>[]
}

const MINUTE_MS = 60_000

/**
 * One step of the chain of one body. A delay is a duration, not an hour of the day: a change of clock neither shortens nor
 * lengthens it.
 *
 * @param maintenant when the step is taken, which may be later than the deadline that caused it
 * @param joignables the contacts that a level would reach at that instant, absences and backups settled
 */
export function reduire<C>(
  definition: DefinitionDeChaine,
  suivi: SuiviDOrganisme,
  fait: FaitDeChaine,
  maintenant: Date,
  joignables: (niveau: number) => readonly C[],
): Pas<C> {
  const inchange: Pas<C> = { suivi, effets: [] }
  switch (fait.type) {
    case 'lancement':
      return suivi.etat === 'a_appeler' ? avancer(definition, -1, maintenant, joignables) : inchange
    case 'echeance':
      return suivi.etat === 'appele' && suivi.niveau === fait.niveau
        ? avancer(definition, suivi.niveau, maintenant, joignables)
        : inchange
    case 'acquittement':
      return suivi.etat === 'acquitte'
        ? inchange
        : { suivi: { ...suivi, etat: 'acquitte', echeance: null }, effets: [{ type: 'cesser' }] }
  }
}

/** Calls the first level after `depuis` that can be called. */
function avancer<C>(
  { niveaux, heuresOuvrees }: DefinitionDeChaine,
  depuis: number,
  maintenant: Date,
  joignables: (niveau: number) => readonly C[],
): Pas<C> {
  const ouvre = estOuvre(maintenant, heuresOuvrees)
  const sauts: Effet<C>[] = []
  for (const [niveau, { horsHeures, delaiMinutes, delaiHorsHeuresMinutes }] of niveaux.entries()) {
    if (niveau <= depuis) continue
    const contacts = joignables(niveau)
    if (!ouvre && horsHeures === 'passer') sauts.push({ type: 'sauter', niveau, motif: 'hors_heures' })
    else if (contacts.length === 0) sauts.push({ type: 'sauter', niveau, motif: 'personne' })
    else {
      const delai = ouvre ? delaiMinutes : delaiHorsHeuresMinutes
      const echeance = new Date(maintenant.getTime() + delai * MINUTE_MS)
      return {
        suivi: { etat: 'appele', niveau, echeance },
        effets: [...sauts, { type: 'appeler', niveau, contacts, echeance }],
      }
    }
  }
  return {
    suivi: { etat: 'sans_reponse', niveau: Math.max(depuis, 0), echeance: null },
    effets: [...sauts, { type: 'renoncer' }],
  }
}
