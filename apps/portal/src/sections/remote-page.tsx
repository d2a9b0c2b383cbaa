import type { Permission } from '@sssi/domain'
import { useLocation } from 'react-router'
import type { SectionComposee } from '../composition/composition.ts'
import { useSession } from '../session/use-session.ts'
import { ConnexionNecessaire, DroitsNecessaires } from '../session/refusals.ts'
import { RemotePiece } from './remote-piece.tsx'

const AUCUNE = {}

interface Proprietes {
  readonly section: SectionComposee
  readonly nom: string
  readonly permission: string
}

/**
 * Une page de section, derrière le droit que son manifeste demande. L’API décide seule ; ici on évite une page vide. Son code
 * vient pendant que le portail apprend qui l’ouvre, mais elle attend de le savoir : elle demanderait ce qui lui sera refusé.
 */
export function RemotePage({ section, nom, permission }: Proprietes) {
  const { connue, inconnue, agent, peut } = useSession()
  const { pathname, search } = useLocation()
  if (connue && !agent) return <ConnexionNecessaire retour={pathname + search} />
  if (connue && !peut(permission as Permission)) return <DroitsNecessaires />
  return (
    <RemotePiece
      section={section}
      genre="pages"
      nom={nom}
      proprietes={AUCUNE}
      taille="page"
      attendre={!connue && !inconnue}
    />
  )
}
