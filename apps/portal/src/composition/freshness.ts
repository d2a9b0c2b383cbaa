/** De quoi redemander la page une fois, et une seule, si elle a expiré. */
export interface Relecture {
  /** Vrai si la page a déjà été redemandée, et qu’une page expirée est revenue. */
  faite(): boolean
  /** Retient que la page va l’être ; faux si le navigateur ne peut rien retenir. */
  retenir(): boolean
  oublier(): void
  /** Recharge la page sans se servir d’aucun cache. */
  recharger(): void
}

/**
 * Dit si le code de cette page peut être exécuté : une page rejouée après son échéance n’exécute celui d’aucune section.
 * L’heure est celle du serveur ; celle du poste peut être fausse. Une page expirée est redemandée une fois, et la promesse
 * ne se tient alors pas : la page s’en va.
 */
export async function estFraiche(
  expireLe: string | undefined,
  heureDuServeur: Promise<number>,
  relecture: Relecture,
): Promise<boolean> {
  if (expireLe === undefined) return true
  if ((await heureDuServeur) < Date.parse(expireLe)) {
    relecture.oublier()
    return true
  }
  // Sans mémoire d’une première relecture, la page se rechargerait sans fin.
  if (relecture.faite() || !relecture.retenir()) return false
  relecture.recharger()
  return new Promise<boolean>(() => {})
}
