import { useEffect } from 'react'

const SAISISSABLES = 'input, textarea, select, [contenteditable="true"]'

const enSaisie = (cible: EventTarget | null) =>
  cible instanceof Element && cible.closest(SAISISSABLES) !== null

/** `/` où l’on n’écrit pas, Ctrl+K ou Cmd+K partout. */
function demandeLaRecherche(touche: KeyboardEvent): boolean {
  if ((touche.ctrlKey || touche.metaKey) && touche.key.toLowerCase() === 'k') return true
  return (
    touche.key === '/' && !touche.ctrlKey && !touche.metaKey && !touche.altKey && !enSaisie(touche.target)
  )
}

/** Porte le focus sur la recherche de l’en-tête, au clavier. */
export function useRaccourciDeRecherche(idDuChamp: string, idDuBouton: string): void {
  useEffect(() => {
    const surTouche = (touche: KeyboardEvent) => {
      if (!demandeLaRecherche(touche)) return
      touche.preventDefault()
      const champ = document.getElementById(idDuChamp)
      // Replié, le champ ne peut pas recevoir le focus : le bouton de l’en-tête l’ouvre, et l’y porte.
      if (champ instanceof HTMLInputElement && champ.checkVisibility()) champ.select()
      else document.getElementById(idDuBouton)?.click()
    }
    document.addEventListener('keydown', surTouche)
    return () => document.removeEventListener('keydown', surTouche)
  }, [idDuChamp, idDuBouton])
}
