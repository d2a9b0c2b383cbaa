import { useSyncExternalStore } from 'react'

function sabonner(surChangement: () => void): () => void {
  window.addEventListener('online', surChangement)
  window.addEventListener('offline', surChangement)
  return () => {
    window.removeEventListener('online', surChangement)
    window.removeEventListener('offline', surChangement)
  }
}

/** Vrai quand le navigateur sait qu’il n’a plus de réseau. */
export const useHorsConnexion = (): boolean => useSyncExternalStore(sabonner, () => !navigator.onLine)
