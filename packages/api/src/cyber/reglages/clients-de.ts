import type { OrganismeCode } from '@sssi/domain'
import { clientsDes } from '@sssi/domain/cyber'
import type { Db } from '../../core/db/db.ts'
import { lireReglages } from './lire-reglages.ts'

/** Les clients de ces destinataires, d’après les réglages du CERT : ceux à qui TLP:AMBER s’étend. */
export async function clientsDe(db: Db, destinataires: readonly OrganismeCode[]): Promise<OrganismeCode[]> {
  const { reglages } = await lireReglages(db)
  return clientsDes(reglages.clientele, destinataires)
}
