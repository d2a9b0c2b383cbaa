import type { Relecture } from './freshness.ts'

const CLE = 'sssi-page-relue'

/** Redemande la page en contournant les caches, celui du navigateur et ceux du réseau, puis la recharge. */
export async function rechargerSansCache(): Promise<void> {
  await fetch(location.href, { cache: 'reload', headers: { accept: 'text/html' } }).catch(() => {})
  location.reload()
}

/** Ce navigateur peut refuser à la page de rien retenir ; le refus se lit comme une absence. */
function lire(): string | null {
  try {
    return sessionStorage.getItem(CLE)
  } catch {
    return null
  }
}

function ecrire(valeur: string | null): boolean {
  try {
    if (valeur === null) sessionStorage.removeItem(CLE)
    else sessionStorage.setItem(CLE, valeur)
    return true
  } catch {
    return false
  }
}

/** La relecture d’une page expirée, retenue le temps de l’onglet. */
export const relectureDeLaPage: Relecture = {
  faite: () => lire() !== null,
  retenir: () => ecrire('oui'),
  oublier: () => void ecrire(null),
  recharger: () => void rechargerSansCache(),
}
