/** `lock_not_available`, `deadlock_detected` : un autre tenait ce qu’il fallait ; rien n’est faux, il suffit de revenir. */
const VERROUS_PRIS = ['55P03', '40P01']

/** Vrai si la base a refusé d’attendre un verrou, à quelque profondeur que l’erreur soit emballée. */
export function estUnVerrouPris(erreur: unknown): boolean {
  if (typeof erreur !== 'object' || erreur === null) return false
  const { code, cause } = erreur as { code?: unknown; cause?: unknown }
  return (typeof code === 'string' && VERROUS_PRIS.includes(code)) || estUnVerrouPris(cause)
}
