import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AccesApi } from '../../api/api.ts'
import { useAccesApi } from '../../api/api.ts'
import type { SectionDeployee } from '../deployment.ts'
import type { Decision } from './decision.ts'
import type { Saisie } from './entry.ts'

export interface Demande {
  readonly section: SectionDeployee
  readonly decision: Decision
  readonly saisie: Saisie
}

/** Ce que rend un geste : l’adresse d’un aperçu, la seule chose qui ne se relit pas ensuite. */
type Issue = { readonly chemin: string; readonly jusquA: string } | null

/** Demande le geste au serveur. La révision lue l’accompagne : ce qui a changé entre-temps fait un conflit, pas une surprise. */
async function demander({ client }: AccesApi, { section, decision, saisie }: Demande): Promise<Issue> {
  const { version: api, canari, section: de, apercu } = client.deploiement
  const lue = { section: section.section, revision: section.revision }
  const version = decision.version ?? ''
  const motif = saisie.motif.trim()
  const echeance = () => ({ motif, jusquA: new Date(saisie.jusquA).toISOString() })
  switch (decision.geste) {
    case 'activer':
      await api.activate.mutate({ ...lue, version })
      return null
    case 'canari':
      await canari.update.mutate({ ...lue, version, part: Number(saisie.part) })
      return null
    case 'arreterCanari':
      await canari.update.mutate({ ...lue, version: section.canari?.version ?? version, part: 0 })
      return null
    case 'retour':
      await api.rollback.mutate({ ...lue, version: saisie.version })
      return null
    case 'epingler':
      await api.pin.mutate({ ...lue, version, ...echeance() })
      return null
    case 'desepingler':
      await api.unpin.mutate(lue)
      return null
    case 'verrouiller':
      await de.lock.mutate({ ...lue, ...echeance() })
      return null
    case 'deverrouiller':
      await de.unlock.mutate(lue)
      return null
    case 'apercu': {
      const invite = { courriel: saisie.courriel.trim(), heures: Number(saisie.heures) }
      return apercu.create.mutate({ section: section.section, version, ...invite })
    }
  }
}

/** Décide, puis relit les déploiements, que la décision ait été prise ou refusée : un refus dit souvent qu’ils ont changé. */
export function useDecider() {
  const acces = useAccesApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (demande: Demande) => demander(acces, demande),
    onSettled: () => queryClient.invalidateQueries(acces.options.deploiement.pathFilter()),
  })
}
