import type { DiffusionChoisie } from '@sssi/domain/cyber'
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
