import { demarcheDeLaDiffusion, manquesDeDiffusion } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerBulletin } from '../changer-bulletin.ts'
import { planifierNotification } from '../notification/planifier-notification.ts'
import { changementDeDiffusion, colonnesDeLaDiffusion } from './colonnes-de-la-diffusion.ts'
import { declassementADeux, declassementNonDecide, diffusionIncomplete } from './update-diffusion.errors.ts'
import type { UpdateDiffusionInput } from './update-diffusion.input.ts'

/** Change à qui un bulletin est partagé. Restreindre est immédiat ; élargir se motive et se confirme ; sortir de RED se décide à deux. */
export function updateDiffusion(ctx: ContexteAgent, input: UpdateDiffusionInput) {
  const { id, version, diffusion, motif, confirmation } = input
  return changerBulletin(ctx, { id, version, geste: 'diffuser' }, async (tx, lu) => {
    const manques = manquesDeDiffusion(diffusion)
    if (Object.keys(manques).length > 0) return echec(diffusionIncomplete(manques))
    const colonnes = await colonnesDeLaDiffusion(tx, ctx, lu, diffusion)
    const demarche = demarcheDeLaDiffusion(lu, colonnes)
    if (demarche === 'a_deux') return echec(declassementADeux())
    const nonDecide =
      demarche === 'motivee' ? declassementNonDecide(diffusion.tlp, { motif, confirmation }) : null
    if (nonDecide) return echec(nonDecide)
    await planifierNotification(tx, lu, ctx.horloge.maintenant())
    return ok({
      colonnes,
      fait: 'bulletin_diffuse',
      detail: {
        ...(await changementDeDiffusion(tx, lu, colonnes)),
        ...(demarche === 'motivee' && { motif }),
      },
    })
  })
}
