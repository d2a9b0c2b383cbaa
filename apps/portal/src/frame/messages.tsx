import { Toasts } from '@sssi/ui/Toasts'
import { useMessages } from '../host/portal-host.tsx'
import { NouvelleVersion } from './page-notices.tsx'

/** Les messages du portail et des sections, qui restent en vue quand on défile. */
export function Messages() {
  const { notifications, fermer } = useMessages()
  return (
    <div className="sssi-portail-messages">
      <NouvelleVersion />
      <Toasts messages={notifications} onFermer={fermer} />
    </div>
  )
}
