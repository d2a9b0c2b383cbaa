import type { Valeurs } from './valeurs.ts'

/** Une saisie en cours : ce que l’agent avait lu, et ce qu’il a tapé depuis. */
export interface Saisie {
  readonly base: Valeurs
  readonly valeurs: Valeurs
  /** Instant ISO de la dernière frappe. */
  readonly modifieeLe: string
}

/** Ce qu’on demande au navigateur : `localStorage`, ou rien quand il le refuse. */
export type Stockage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface BrouillonLocal {
  /** Les saisies retrouvées, par bloc. */
  lire(): Map<string, Saisie>
  /** Faux si le navigateur n’a pas pu garder la saisie (stockage plein ou interdit). */
  garder(bloc: string, saisie: Saisie): boolean
  oublier(bloc: string): void
}

/** Au-delà, une saisie oubliée sur un poste n’a plus à y rester. */
export const JOURS_DE_CONSERVATION = 30
const JOUR_MS = 86_400_000

function lireSaisie(texte: string | null): Saisie | null {
  if (texte === null) return null
  try {
    const lue = JSON.parse(texte) as Partial<Saisie> | null
    const complete =
      typeof lue?.base === 'object' && typeof lue.valeurs === 'object' && typeof lue.modifieeLe === 'string'
    return complete ? (lue as Saisie) : null
  } catch {
    return null
  }
}

/**
 * Garde sur le poste de l’agent ce qu’il a tapé et pas encore enregistré : une panne, une session finie ou un onglet fermé
 * ne le perdent pas. Une entrée par bloc, pour que deux onglets ouverts sur la même action n’effacent rien l’un de l’autre.
 */
export function brouillonLocal(
  stockage: Stockage | null,
  agent: string,
  action: string,
  maintenant: () => Date,
): BrouillonLocal {
  const prefixe = `sssi.saisie.${agent}.${action}.`

  function cles(): string[] {
    if (!stockage) return []
    return Array.from({ length: stockage.length }, (_, rang) => stockage.key(rang) ?? '').filter((cle) =>
      cle.startsWith(prefixe),
    )
  }

  return {
    lire() {
      const saisies = new Map<string, Saisie>()
      const limite = maintenant().getTime() - JOURS_DE_CONSERVATION * JOUR_MS
      for (const cle of cles()) {
        const saisie = lireSaisie(stockage?.getItem(cle) ?? null)
        if (saisie && Date.parse(saisie.modifieeLe) >= limite) saisies.set(cle.slice(prefixe.length), saisie)
        else stockage?.removeItem(cle)
      }
      return saisies
    },
    garder(bloc, saisie) {
      try {
        stockage?.setItem(prefixe + bloc, JSON.stringify(saisie))
        return stockage !== null
      } catch {
        return false
      }
    },
    oublier(bloc) {
      stockage?.removeItem(prefixe + bloc)
    },
  }
}

/** `localStorage`, ou `null` là où le navigateur l’interdit : y toucher lève alors une erreur. */
export function stockageDuNavigateur(): Stockage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
