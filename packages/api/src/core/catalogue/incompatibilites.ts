import { typographier, type Description } from '@sssi/domain'
import { estReserve } from './prefixes-reserves.ts'
import { manifesteSchema } from '../artefacts/manifeste.schema.ts'
import type { Shell } from '../artefacts/shell.ts'
import { contratServi, type ContratDApi } from '../compatibilite/contrat-servi.ts'
import { verifierCompatibilite } from '../compatibilite/verifier-compatibilite.ts'

function refusDuManifeste({ manifeste }: Description, { pages }: Shell): string[] {
  const lu = manifesteSchema.safeParse(manifeste)
  if (!lu.success) return ['Son manifeste n’a pas la forme attendue.']
  const { prefixe } = lu.data
  return estReserve(prefixe, pages) ? [`Son préfixe ${prefixe} est une adresse du portail.`] : []
}

/** Ce qui, dans une version, ne convient pas à ce portail ou à cette API : une phrase par écart, rien quand tout convient. */
export const incompatibilitesAvec =
  (shell: Shell, api: ContratDApi = contratServi) =>
  (description: Description): readonly string[] => [
    ...refusDuManifeste(description, shell).map(typographier),
    ...verifierCompatibilite(description, { portail: shell.offre, api }),
  ]
