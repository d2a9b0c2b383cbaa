import { useDirect, useHost, useQueryClient } from '@sssi/section'
import { useApi } from '../api.ts'

/**
 * Relit ce que la page montre quand un bulletin change. Rien ne bouge sous le focus : le changement de celui que l’on lit se dit,
 * sans plus.
 */
export function useBulletinsEnDirect(idLu?: string): void {
  const api = useApi()
  const queryClient = useQueryClient()
  const { annoncer } = useHost()
  const relire = () => {
    void queryClient.invalidateQueries(api.cyber.bulletin.list.pathFilter())
    void queryClient.invalidateQueries(api.cyber.bulletin.get.pathFilter())
    void queryClient.invalidateQueries(api.cyber.reponse.list.pathFilter())
  }
  useDirect((evenement) => {
    if (evenement.sujet !== 'bulletin') return
    relire()
    if (evenement.objetId === idLu) annoncer('Ce bulletin vient de changer. La page est à jour.')
  }, relire)
}
