import type { Notification } from '@sssi/section'
import { useCallback, useRef, useState } from 'react'

export interface NotificationAffichee extends Notification {
  readonly cle: string
}

/** Les messages montrés en haut de la page. Ils restent jusqu’à ce que l’agent les ferme ou que quatre autres les suivent. */
export function useNotifications() {
  const [notifications, setNotifications] = useState<readonly NotificationAffichee[]>([])
  const derniere = useRef(0)
  const notifier = useCallback((notification: Notification) => {
    derniere.current += 1
    const cle = String(derniere.current)
    setNotifications((precedentes) => [...precedentes.slice(-3), { ...notification, cle }])
  }, [])
  const fermer = useCallback(
    (cle: string) => setNotifications((precedentes) => precedentes.filter((une) => une.cle !== cle)),
    [],
  )
  return { notifications, notifier, fermer }
}
