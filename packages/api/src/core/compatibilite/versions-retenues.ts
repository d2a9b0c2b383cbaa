import { constructionSchema, identifiantDeSectionSchema, versionDeSectionSchema } from '@sssi/domain'
import * as z from 'zod'
import type { ContratDApi } from './contrat-servi.ts'
import { refusDeLApi } from './verifier-compatibilite.ts'

/**
 * Une version que l’API doit continuer de servir : active, en canari, épinglée, ou celle vers laquelle on reviendrait ; et ce
 * qu’elle sait de chaque procédure qu’elle appelle.
 */
export const versionRetenueSchema = z.strictObject({
  section: identifiantDeSectionSchema,
  version: versionDeSectionSchema,
  api: constructionSchema.shape.api,
})

/** La liste qu’un portail donne à `/deploiement/versions-retenues.json`, et que le dépôt garde pour sa chaîne d’intégration. */
export const versionsRetenuesSchema = z.array(versionRetenueSchema).max(1000)

export type VersionRetenue = z.output<typeof versionRetenueSchema>

/** Ce que ce contrat ne sert plus comme une version l’a connu : la section et sa version, puis la procédure et la raison. */
export function refusDesRetenues(retenues: readonly VersionRetenue[], contrat: ContratDApi): string[] {
  return retenues.flatMap(({ section, version, api }) =>
    refusDeLApi(api, contrat).map((refus) => `${section} ${version} — ${refus}`),
  )
}

/** La liste, toujours dans le même ordre : un portail et un fichier se comparent ligne à ligne. */
export const rangerRetenues = (retenues: readonly VersionRetenue[]): VersionRetenue[] =>
  retenues.toSorted((a, b) => cle(a).localeCompare(cle(b), 'en'))

const cle = ({ section, version }: VersionRetenue) => `${section} ${version}`
