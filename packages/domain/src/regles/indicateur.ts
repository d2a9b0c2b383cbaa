import { moisParPeriode } from '../suivi/indicateur.ts'
import type { Indicateur, Valeur } from '../suivi/suivi.schema.ts'
import type { Jour } from '../temps/jour.ts'
import { ajouterJours, ajouterMois } from '../temps/jour.ts'

/** The value at the latest date; null before the first one. */
export function derniereValeur(indicateur: Pick<Indicateur, 'valeurs'>): Valeur | null {
  return indicateur.valeurs.reduce<Valeur | null>(
    (derniere, valeur) => (derniere && derniere.date > valeur.date ? derniere : valeur),
    null,
  )
}

/**
 * Share of the way from the initial value to the target, in percent from 0 to 100:
 * (actuelle − initiale) / (cible − initiale). Null when it cannot be computed: not applicable, a value lacking, or a target
 * equal to where one started. The formula holds for a falling indicator as for a rising one.
 */
export function progression(indicateur: Indicateur): number | null {
  const { applicable, valeurInitiale, valeurCible } = indicateur
  const actuelle = derniereValeur(indicateur)
  if (!applicable || valeurInitiale === null || valeurCible === null || actuelle === null) return null
  const chemin = valeurCible - valeurInitiale
  const part = (actuelle.valeur - valeurInitiale) / chemin
  return Number.isFinite(part) ? Math.min(100, Math.max(0, part * 100)) : null
}

/** Day by which the next value is expected: last value + period + delay. Null while no value, or not applicable. */
export function prochaineMiseAJour(indicateur: Indicateur): Jour | null {
  if (!indicateur.applicable) return null
  const reference = derniereValeur(indicateur)?.date ?? dateInitiale(indicateur)
  if (reference === null) return null
  return ajouterJours(ajouterMois(reference, moisParPeriode[indicateur.periodicite]), indicateur.delaiJours)
}

function dateInitiale(indicateur: Indicateur): Jour | null {
  return indicateur.valeurInitiale === null ? null : indicateur.dateInitiale
}
