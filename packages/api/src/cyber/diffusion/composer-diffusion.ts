import type { Agent } from '@sssi/domain'
import { rolesCyber } from '@sssi/domain'
import { completerDiffusion, type Diffusion, type DiffusionChoisie } from '@sssi/domain/cyber'
import { and, inArray } from 'drizzle-orm'
import { habilitation } from '../../core/agent/habilitation.table.ts'
import type { Db } from '../../core/db/db.ts'
import { clientsDe } from '../reglages/clients-de.ts'

/**
 * La diffusion à enregistrer, d’après ce que l’auteur a choisi : avec les clients des destinataires et, en RED, avec lui. Une
 * personne nommée qui n’est pas de la chaîne cyber n’y entre pas : elle ne pourrait pas ouvrir le document.
 */
export async function composerDiffusion(
  tx: Db,
  choisie: DiffusionChoisie,
  auteur: Pick<Agent, 'id'>,
): Promise<Diffusion> {
  const personnes = choisie.tlp === 'RED' ? await deLaChaineCyber(tx, choisie.personnes) : []
  return completerDiffusion({ ...choisie, personnes }, auteur.id, await clientsDe(tx, choisie.destinataires))
}

async function deLaChaineCyber(tx: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const connus = await tx
    .selectDistinct({ id: habilitation.agentId })
    .from(habilitation)
    .where(and(inArray(habilitation.agentId, [...ids]), inArray(habilitation.role, [...rolesCyber])))
  return ids.filter((id) => connus.some((connu) => connu.id === id))
}

/** Les colonnes à écrire, dans la forme que la base attend. */
export const enColonnes = ({ tlp, destinataires, clients, personnes }: Diffusion) => ({
  tlp,
  destinataires: [...destinataires],
  clients: [...clients],
  personnes: [...personnes],
})
