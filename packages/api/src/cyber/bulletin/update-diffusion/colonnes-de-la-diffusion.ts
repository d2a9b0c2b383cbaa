import type { Diffusion, DiffusionChoisie } from '@sssi/domain/cyber'
import { asc, inArray } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import type { Db } from '../../../core/db/db.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'
import { destinatairesSansReponse } from '../lecture/sans-reponse.ts'

/** Ce qu’une diffusion choisie change au bulletin : ses lecteurs, et ceux dont on attend une réponse. */
export async function colonnesDeLaDiffusion(
  tx: Db,
  ctx: ContexteAgent,
  lu: BulletinEnregistre,
  choisie: DiffusionChoisie,
) {
  // Celui qui décide reste lecteur, comme celui qui a écrit : personne ne se ferme la porte à soi-même.
  const personnes = [ctx.agent.id, ...choisie.personnes]
  const diffusion = await composerDiffusion(tx, { ...choisie, personnes }, { id: lu.creeParId })
  const sansReponse = await destinatairesSansReponse(tx, {
    ...lu,
    destinataires: [...diffusion.destinataires],
  })
  return { ...enColonnes(diffusion), sansReponse }
}

/** Ce que le journal garde d’un changement de diffusion : à qui il partageait, à qui il partage, et qui s’y est ajouté. */
export const changementDeDiffusion = async (tx: Db, avant: Diffusion, apres: Diffusion) => ({
  de: avant.tlp,
  vers: apres.tlp,
  destinatairesAvant: avant.destinataires,
  destinatairesApres: apres.destinataires,
  clientsAvant: avant.clients,
  clientsApres: apres.clients,
  personnesAvant: avant.personnes,
  personnesApres: apres.personnes,
  personnesAjoutees: await libellesDe(
    tx,
    apres.personnes.filter((id) => !avant.personnes.includes(id)),
  ),
})

async function libellesDe(tx: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const lus = await tx
    .select({ libelle: agent.libelle })
    .from(agent)
    .where(inArray(agent.id, [...ids]))
    .orderBy(asc(agent.libelle))
  return lus.map(({ libelle }) => libelle)
}
