import type { Description } from '@sssi/domain'
import { estReserve } from '../../deploiement/publication/prefixes-reserves.ts'
import { manifesteSchema } from '../artefacts/manifeste.schema.ts'
import type { Shell } from '../artefacts/shell.ts'

const absents = (demandes: readonly string[], offerts: readonly string[]) =>
  demandes.filter((demande) => !offerts.includes(demande))

function duPrefixe({ manifeste }: Description, { pages }: Shell): string[] {
  const lu = manifesteSchema.safeParse(manifeste)
  if (!lu.success) return ['Son manifeste n’a pas la forme attendue.']
  const { prefixe } = lu.data
  return estReserve(prefixe, pages) ? [`Son préfixe ${prefixe} est une adresse du portail.`] : []
}

function duPortail({ portail }: Description, { offre }: Shell): string[] {
  // Un portail construit sans le dire (celui d’un essai) n’est pas jugé : il n’a rien à comparer.
  if (!offre) return []
  const { contrat, capacites, composants } = portail
  return [
    ...(contrat === offre.contrat
      ? []
      : [`Elle suit le contrat ${contrat}, ce portail le contrat ${offre.contrat}.`]),
    ...absents(capacites, offre.capacites).map(
      (capacite) => `Ce portail n’offre pas la capacité « ${capacite} ».`,
    ),
    ...absents(composants, offre.composants).map(
      (composant) => `Ce portail n’offre pas le composant « ${composant} ».`,
    ),
  ]
}

/** Ce qui, dans une version, ne convient pas à ce portail : une phrase par écart, rien quand tout convient. */
export const incompatibilitesAvec =
  (shell: Shell, api: (description: Description) => readonly string[]) =>
  (description: Description): readonly string[] => [
    ...duPrefixe(description, shell),
    ...duPortail(description, shell),
    ...api(description),
  ]
