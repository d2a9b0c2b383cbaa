import { useSyncExternalStore } from 'react'
import { Notice } from '../Notice/index.ts'

function ecouter(prevenir: () => void) {
  addEventListener('online', prevenir)
  addEventListener('offline', prevenir)
  return () => {
    removeEventListener('online', prevenir)
    removeEventListener('offline', prevenir)
  }
}

/** Prévient que le poste est hors ligne, tant qu’il l’est. La zone reste dans la page, pour que le changement soit lu. */
export function OfflineNotice() {
  const enLigne = useSyncExternalStore(ecouter, () => navigator.onLine)
  return (
    <div role="status">
      {!enLigne && (
        <Notice
          severity="warning"
          title="Vous êtes hors ligne."
          description="Ce que vous écrivez est gardé sur ce poste ; enregistrez-le quand la connexion sera revenue."
        />
      )}
    </div>
  )
}
