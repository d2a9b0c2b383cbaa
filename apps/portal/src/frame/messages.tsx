import { Toasts } from '@sssi/ui/Toasts'
import { useMessages } from '../host/portal-host.tsx'

/** Les messages des sections, qui restent en vue quand on défile. */
export function Messages() {
  const { notifications, fermer } = useMessages()
  return (
    <div className="sssi-portail-messages">
      <Toasts messages={notifications} onFermer={fermer} />
    </div>
  )
}
