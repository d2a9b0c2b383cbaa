import { Alert, type AlertProps } from '@sssi/ui/Alert'
import { useMessages } from '../host/portal-host.tsx'

const SEVERITES = {
  succes: 'success',
  information: 'info',
  avertissement: 'warning',
  erreur: 'error',
} as const satisfies Record<string, AlertProps.Severity>

/** Les messages des sections, les plus récents en dernier ; chacun se ferme. */
export function Messages() {
  const { notifications, fermer } = useMessages()
  return (
    <div role="status" aria-live="polite">
      {notifications.map((notification) => (
        <Alert
          key={notification.cle}
          className="fr-mb-2w"
          severity={SEVERITES[notification.gravite]}
          small
          closable
          isClosed={false}
          onClose={() => fermer(notification.cle)}
          description={
            notification.description
              ? `${notification.titre}. ${notification.description}`
              : notification.titre
          }
        />
      ))}
    </div>
  )
}
