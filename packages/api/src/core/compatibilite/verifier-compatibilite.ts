import { typographier, type Description } from '@sssi/domain'
import type { OffreDuShell } from '../artefacts/shell.ts'
import { entreeCompatible, sortieCompatible } from './compatible.ts'
import type { ContratDApi } from './contrat-servi.ts'

/** Ce que le portail et l’API en marche offrent aux sections. */
export interface Offre {
  /** `null` : le portail construit ne le dit pas. */
  readonly portail: OffreDuShell | null
  readonly api: ContratDApi
}

/** De quoi une version a besoin : la part de sa description qui se compare. */
export type Besoins = Pick<Description, 'portail' | 'api'>

function refusDuPortail(besoins: Besoins['portail'], offre: OffreDuShell | null): string[] {
  if (offre === null)
    return ['Le portail construit ne dit pas ce qu’il offre aux sections : reconstruisez-le.']
  const manquants = (voulus: readonly string[], offerts: readonly string[]) =>
    voulus.filter((nom) => !offerts.includes(nom))
  return [
    ...(besoins.contrat === offre.contrat
      ? []
      : [
          `Cette version suit le contrat ${besoins.contrat} entre portail et sections ; le portail en marche suit le contrat ${offre.contrat}.`,
        ]),
    ...manquants(besoins.capacites, offre.capacites).map(
      (nom) => `Le portail en marche n’offre pas la capacité « ${nom} ».`,
    ),
    ...manquants(besoins.composants, offre.composants).map(
      (nom) => `Le portail en marche n’offre pas le composant « ${nom} ».`,
    ),
  ]
}

/** Ce qui, d’une procédure utilisée, n’est plus servi comme la section l’a connue : une phrase par raison. */
export function refusDeLApi(besoins: Besoins['api'], servi: ContratDApi): string[] {
  return Object.entries(besoins).flatMap(([procedure, connue]) => {
    const actuelle = Object.hasOwn(servi, procedure) ? servi[procedure] : undefined
    if (!actuelle) return [typographier(`L’API ne sert pas « ${procedure} ».`)]
    return [
      ...entreeCompatible(connue.prend, actuelle.prend),
      ...sortieCompatible(connue.donne, actuelle.donne),
    ].map((phrase) => typographier(`${procedure}, ${phrase}`))
  })
}

/**
 * Compare ce qu’une version demande à ce que le portail et l’API en marche offrent, avant qu’aucun de ses fichiers ne soit
 * chargé.
 *
 * @returns une phrase par chose qui ne convient pas ; aucune si la version peut être servie
 */
export function verifierCompatibilite(besoins: Besoins, offre: Offre): string[] {
  return [
    ...refusDuPortail(besoins.portail, offre.portail).map(typographier),
    ...refusDeLApi(besoins.api, offre.api),
  ]
}
