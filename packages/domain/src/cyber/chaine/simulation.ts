import type { OrganismeCode } from '../../organisme/organisme.ts'
import type { DefinitionDeChaine } from './chaine.ts'
import { reduire, suiviInitial, type MotifDeSaut } from './moteur.ts'

export interface Hypotheses {
  /** When the alert is launched, on the virtual clock. */
  readonly debut: Date
  /** The bodies called, and for each the level that ends by answering; null: nobody ever does. */
  readonly reponses: readonly { readonly organisme: OrganismeCode; readonly niveau: number | null }[]
}

export type EtapeSimulee = {
  readonly le: string
  readonly organisme: OrganismeCode
  readonly niveau: number
} & (
  | { readonly type: 'appel'; readonly contacts: readonly string[]; readonly echeance: string }
  | { readonly type: 'saut'; readonly motif: MotifDeSaut }
  | { readonly type: 'acquittement' }
  | { readonly type: 'sans_reponse' }
)

export interface Simulation {
  readonly etapes: readonly EtapeSimulee[]
  /** True if the HFDS was called for at least one body: what a chain must prove before it is activated. */
  readonly atteintLeHfds: boolean
}

/** Somebody answers at half of their delay. */
const moitie = (de: Date, a: Date) => new Date((de.getTime() + a.getTime()) / 2)

/**
 * Plays the chain on a virtual clock, with the engine of real alerts.
 *
 * @param joignables who a level reaches at an instant of that clock
 */
export function simuler(
  definition: DefinitionDeChaine,
  { debut, reponses }: Hypotheses,
  joignables: (organisme: OrganismeCode, niveau: number, le: Date) => readonly { readonly nom: string }[],
): Simulation {
  const etapes = reponses.flatMap(({ organisme, niveau: repond }) =>
    simulerUn(definition, organisme, repond, debut, (niveau, le) => joignables(organisme, niveau, le)),
  )
  return {
    etapes: etapes.toSorted((a, b) => a.le.localeCompare(b.le)),
    atteintLeHfds: etapes.some(
      ({ type, niveau }) => type === 'appel' && definition.niveaux[niveau]?.appelle === 'hfds',
    ),
  }
}

function simulerUn(
  definition: DefinitionDeChaine,
  organisme: OrganismeCode,
  repond: number | null,
  debut: Date,
  joignables: (niveau: number, le: Date) => readonly { readonly nom: string }[],
): EtapeSimulee[] {
  const etapes: EtapeSimulee[] = []
  let maintenant = debut
  let suivi = suiviInitial
  for (;;) {
    const instant = maintenant
    const fait =
      suivi.etat === 'a_appeler'
        ? ({ type: 'lancement' } as const)
        : ({ type: 'echeance', niveau: suivi.niveau } as const)
    const pas = reduire(definition, suivi, fait, instant, (niveau) => joignables(niveau, instant))
    suivi = pas.suivi
    const commune = { le: instant.toISOString(), organisme }
    for (const effet of pas.effets) {
      if (effet.type === 'appeler')
        etapes.push({
          ...commune,
          type: 'appel',
          niveau: effet.niveau,
          contacts: effet.contacts.map(({ nom }) => nom),
          echeance: effet.echeance.toISOString(),
        })
      else if (effet.type === 'sauter')
        etapes.push({ ...commune, type: 'saut', niveau: effet.niveau, motif: effet.motif })
      else if (effet.type === 'renoncer')
        etapes.push({ ...commune, type: 'sans_reponse', niveau: suivi.niveau })
    }
    if (suivi.echeance === null) return etapes
    if (suivi.niveau === repond) {
      const le = moitie(instant, suivi.echeance).toISOString()
      return [...etapes, { type: 'acquittement', le, organisme, niveau: suivi.niveau }]
    }
    maintenant = suivi.echeance
  }
}
