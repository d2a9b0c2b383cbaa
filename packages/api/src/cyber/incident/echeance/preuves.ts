import type { Agent } from '@sssi/domain'
import { and, eq, gt, inArray } from 'drizzle-orm'
import * as z from 'zod'
import type { Db } from '../../../core/db/db.ts'
import { fichier } from '../../../core/televersement/fichier.table.ts'
import { fichiersDe, rattacherFichiers } from '../../../core/televersement/rattacher-fichiers.ts'
import { lisible } from '../../diffusion/lisible.ts'
import { identifiant } from '../../../core/trpc/saisie.ts'
import { incident } from '../tables/incident.table.ts'
import { fichierRefuse } from './echeance.errors.ts'

/** Le genre d’objet auquel une preuve d’envoi est jointe. */
export const ECHEANCE = 'echeance'

const OCTETS_D_UNE_PREUVE = 5 * 1024 * 1024

export const fichiersJoints = z.array(identifiant).max(10)

export const objetIdDEcheance = (incidentId: string, cle: string): string => `${incidentId} ${cle}`

/** Joint des preuves à une échéance, en plus de celles qu’elle a : une preuve ne se retire pas. */
export async function joindrePreuves(
  tx: Db,
  agent: Agent,
  { incidentId, cle }: { readonly incidentId: string; readonly cle: string },
  ids: readonly string[],
) {
  if (ids.length === 0) return null
  const objetId = objetIdDEcheance(incidentId, cle)
  const tropGros = await tx.$count(
    fichier,
    and(inArray(fichier.id, [...ids]), gt(fichier.octets, OCTETS_D_UNE_PREUVE)),
  )
  if (tropGros > 0) return fichierRefuse()
  const presents = await fichiersDe(tx, ECHEANCE, objetId)
  const tous = [...presents.map(({ id }) => id), ...ids]
  return (await rattacherFichiers(tx, { ids: tous, objet: ECHEANCE, objetId, agent }))
    ? null
    : fichierRefuse()
}

/** Lit la preuve d’une échéance qui peut lire son incident. */
export async function peutLireLaPreuve(db: Db, agent: Agent, objetId: string): Promise<boolean> {
  const id = identifiant.safeParse(objetId.split(' ')[0])
  if (!id.success) return false
  return (await db.$count(incident, and(eq(incident.id, id.data), lisible(incident, agent)))) > 0
}
