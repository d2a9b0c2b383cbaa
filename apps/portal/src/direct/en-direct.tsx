import { lazy, Suspense, useEffect, useState } from 'react'
import { useSession } from '../session/use-session.ts'

const DirectNotices = lazy(() => import('./direct-notices.tsx'))

const ATTENTE_MAX_MS = 4_000

/** Vrai une fois la page au repos : rien du direct ne retarde son premier affichage. */
function useAuRepos(): boolean {
  const [auRepos, setAuRepos] = useState(false)
  useEffect(() => {
    const reposer = () => setAuRepos(true)
    if (!('requestIdleCallback' in window)) {
      const minuterie = setTimeout(reposer, 1_000)
      return () => clearTimeout(minuterie)
    }
    const demande = requestIdleCallback(reposer, { timeout: ATTENTE_MAX_MS })
    return () => cancelIdleCallback(demande)
  }, [])
  return auRepos
}

/** Le direct, pour les agents qu’il concerne ; les autres n’en chargent rien. */
export function EnDirect() {
  const { agent, direct, directDepuis, terminee } = useSession()
  const auRepos = useAuRepos()
  if (!auRepos || !agent || !direct || terminee) return null
  return (
    <Suspense fallback={null}>
      <DirectNotices key={agent.id} agentId={agent.id} depuis={directDepuis} />
    </Suspense>
  )
}
