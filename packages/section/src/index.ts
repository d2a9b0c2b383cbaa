/**
 * Le contrat entre le portail et ses sections, et la façade des bibliothèques que le portail partage : une section n’importe
 * jamais react-router, TanStack Query ou tRPC directement, pour que leur unique copie soit celle du portail.
 */
export { defineSection, type CodeDeSection, type ManifesteFige, type Section } from './define-section.ts'
export type { Contribution, Manifeste, Page } from './manifest.ts'
export type { Emplacements, NomEmplacement } from './slots.ts'
export { creerUseApi, type UseApi } from './client/use-api.ts'
export { erreurDeLApi, type ErreurDeLApi } from './client/api-error.ts'
export type { CheminDeProcedure, ClientReduit } from './client/procedure-path.ts'
export {
  useHost,
  type AgentConnecte,
  type Emplacement,
  type Host,
  type Notification,
} from './host/host-context.ts'
export { useDirect, type Direct, type EtatDuDirect, type EvenementEnDirect } from './host/direct.ts'
export { usePageTitle } from './host/page-title.ts'
export { useUnsavedGuard } from './host/unsaved-guard.ts'
export { useUnsavedText } from './host/unsaved-text.ts'
export { Link, useNavigate, useParams, useSearchParams, useLocation } from 'react-router'
export {
  keepPreviousData,
  useIsMutating,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
