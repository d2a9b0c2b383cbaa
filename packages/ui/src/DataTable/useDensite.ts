import { useState } from 'react'

export type Densite = 'confortable' | 'compacte'

function lire(cle: string): Densite {
  try {
    return localStorage.getItem(cle) === 'compacte' ? 'compacte' : 'confortable'
  } catch {
    // Stockage interdit par le navigateur : le choix vaut pour cette page.
    return 'confortable'
  }
}

/**
 * La densité d’un tableau, gardée sur le poste d’une visite à l’autre.
 * @param cle sous laquelle la garder, une par tableau
 */
export function useDensite(cle: string): [Densite, (densite: Densite) => void] {
  const [densite, setDensite] = useState(() => lire(cle))
  const choisir = (choix: Densite) => {
    setDensite(choix)
    try {
      localStorage.setItem(cle, choix)
    } catch {
      // Le choix vaut alors pour cette page.
    }
  }
  return [densite, choisir]
}
