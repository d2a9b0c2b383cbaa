import type { RouterInputs, RouterOutputs } from '@sssi/api/client'

export type VersionLue = RouterOutputs['cyber']['chaine']['get']
export type ResumeDeVersion = RouterOutputs['cyber']['chaine']['list']['versions'][number]
export type DefinitionEcrite = RouterInputs['cyber']['chaine']['update']['definition']
