import type { QueryClient } from '@tanstack/react-query'
import type { AccesApi } from '../api/api.ts'
import type { Composition } from '../composition/composition.ts'
import type { SessionDuPortail } from '../session/session-query.ts'
import { AUCUN_RELEVE, creerReleves, type Releves } from './section-reports.ts'

/** Envoie les relevés de l’onglet au serveur, au nom de l’agent connecté ; ce qui se perd ne manque à personne. */
export function brancherReleves(
  { id }: Pick<Composition, 'id'>,
  { client, options }: AccesApi,
  queryClient: QueryClient,
): Releves {
  if (id === undefined) return AUCUN_RELEVE
  const cleDeSession: readonly unknown[] = options.portail.session.get.queryKey()
  const releves = creerReleves((lot) => {
    const session = queryClient.getQueryData<SessionDuPortail>(cleDeSession)
    if (!session?.agent || session.terminee) return
    // Hors du cache des écritures : un relevé refusé ne doit ni se retenter ni changer la page.
    client.deploiement.releve.record.mutate({ releves: [...lot] }).catch(() => {})
  })
  addEventListener('pagehide', releves.vider)
  return releves
}
