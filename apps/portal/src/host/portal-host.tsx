import type { Host } from '@sssi/section'
import { HostContext } from '@sssi/section/host'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Permission } from '@sssi/domain'
import { useApi } from '../api/api.ts'
import { relais } from '../direct/relay.ts'
import { Slot } from '../sections/slot.tsx'
import { useSession } from '../session/use-session.ts'
import { useNotifications, type NotificationAffichee } from './notifications.ts'

interface Messages {
  readonly annonce: string
  readonly notifications: readonly NotificationAffichee[]
  fermer(cle: string): void
}

const MessagesContext = createContext<Messages>({ annonce: '', notifications: [], fermer: () => {} })

/** Ce que le cadre affiche au nom des sections : annonces aux lecteurs d’écran et messages. */
export const useMessages = (): Messages => use(MessagesContext)

/** Le portail en tant qu’hôte : donne aux sections l’agent, ses droits, les messages, l’API et les emplacements. */
export function PortalHost({ children }: { children: ReactNode }) {
  const api = useApi()
  const { agent, demonstration, peut } = useSession()
  const [annonce, setAnnonce] = useState('')
  const { notifications, notifier, fermer } = useNotifications()
  // Une annonce répétée doit être relue : une espace insécable alternée la rend différente pour le lecteur d’écran.
  const annoncer = useCallback(
    (phrase: string) => setAnnonce((precedente) => (precedente === phrase ? `${phrase}\u00A0` : phrase)),
    [],
  )
  const host = useMemo<Host>(
    () => ({
      agent: agent && { id: agent.id, libelle: agent.libelle, organisme: agent.organisme },
      demonstration,
      peut: (permission) => peut(permission as Permission),
      notifier,
      annoncer,
      api,
      Emplacement: Slot,
      direct: relais.direct,
    }),
    [agent, demonstration, peut, notifier, annoncer, api],
  )
  const messages = useMemo(() => ({ annonce, notifications, fermer }), [annonce, notifications, fermer])
  return (
    <HostContext value={host}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </HostContext>
  )
}
