import type { OrganismeCode } from '../../organisme/organisme.ts'

/** The bodies that one body serves: AMBER may go on to them (TLP 2.0, « clients »). */
export interface Clientele {
  readonly organisme: OrganismeCode
  readonly clients: readonly OrganismeCode[]
}

/** The clients of these recipients who are not recipients themselves, in the order in which they were set. */
export function clientsDes(
  clienteles: readonly Clientele[],
  destinataires: readonly OrganismeCode[],
): OrganismeCode[] {
  const servis = clienteles
    .filter(({ organisme }) => destinataires.includes(organisme))
    .flatMap(({ clients }) => clients)
  return [...new Set(servis)].filter((client) => !destinataires.includes(client))
}
