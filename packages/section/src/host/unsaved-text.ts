import { useEffect, useSyncExternalStore } from 'react'
import { textesNonEnregistres } from './unsaved-texts.ts'

/**
 * À appeler dans tout formulaire dont la saisie se perdrait en rechargeant la page : tant qu’elle est modifiée et non
 * enregistrée, le navigateur demande avant de fermer l’onglet, et le portail ne propose pas de recharger.
 */
export function useUnsavedText(nonEnregistre: boolean): void {
  useEffect(() => {
    if (!nonEnregistre) return
    const retenir = (evenement: BeforeUnloadEvent) => evenement.preventDefault()
    window.addEventListener('beforeunload', retenir)
    const enregistrer = textesNonEnregistres.signaler()
    return () => {
      window.removeEventListener('beforeunload', retenir)
      enregistrer()
    }
  }, [nonEnregistre])
}

/** Vrai tant qu’un texte de la page n’est pas enregistré, qui que ce soit qui le tienne. */
export const useHasUnsavedText = (): boolean =>
  useSyncExternalStore(textesNonEnregistres.abonner, textesNonEnregistres.yEnA)
