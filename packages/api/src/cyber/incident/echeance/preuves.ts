import { can, type Agent } from '@sssi/domain'
import { and, gt, inArray } from 'drizzle-orm'
import * as z from 'zod'
import type { Db } from '../../../core/db/db.ts'
import { fichier } from '../../../core/televersement/fichier.table.ts'
import { fichiersDe, rattacherFichiers } from '../../../core/televersement/rattacher-fichiers.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { identifiant } from '../../../core/trpc/saisie.ts'
import { lireIncident } from '../lire-incident.ts'
import { fichierRefuse, tropDePreuves } from './echeance.errors.ts'

/** Le genre d’objet auquel une preuve d’envoi est jointe. */
export const ECHEANCE = 'echeance'

const MO = 1024 * 1024
const OCTETS_D_UNE_PREUVE = 5 * MO
/** Au-delà, le dossier que l’on exporte deviendrait trop lourd à préparer. */
const PREUVES_AU_PLUS = 10
const OCTETS_DES_PREUVES = 25 * MO

export const fichiersJoints = z.array(identifiant).max(PREUVES_AU_PLUS)

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
  const tous = [...new Set([...presents.map(({ id }) => id), ...ids])]
  const joints = await tx.select({ octets: fichier.octets }).from(fichier).where(inArray(fichier.id, tous))
  const poids = joints.reduce((somme, { octets }) => somme + octets, 0)
  if (tous.length > PREUVES_AU_PLUS || poids > OCTETS_DES_PREUVES) return tropDePreuves()
  return (await rattacherFichiers(tx, { ids: tous, objet: ECHEANCE, objetId, agent }))
    ? null
    : fichierRefuse()
}

/** Lit la preuve d’une échéance qui peut lire son incident ; c’est une lecture de l’incident, qui s’inscrit comme elle. */
export async function lireLaPreuve(
  db: Db,
  agent: Agent,
  objetId: string,
  horloge: Horloge,
): Promise<boolean> {
  const id = identifiant.safeParse(objetId.split(' ')[0])
  if (!id.success || !can(agent, 'incident.lire', { type: 'plan' })) return false
  return (await lireIncident({ db, agent, horloge }, id.data)) !== null
}
