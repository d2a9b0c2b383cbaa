import { demarcheDuChangement } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { changerBulletin } from '../changer-bulletin.ts'
import { colonnesDeContenu } from '../colonnes-de-contenu.ts'
import { ouvreSonAvis } from '../lecture/ouvre-son-avis.ts'
import {
  declassementADeux,
  diffusionDejaPublique,
  plusOuvertQueSonAvis,
} from '../update-diffusion/update-diffusion.errors.ts'
import { changementDeDiffusion, colonnesDeLaDiffusion } from '../update-diffusion/colonnes-de-la-diffusion.ts'
import type { UpdateBulletinInput } from './update-bulletin.input.ts'

/**
 * Enregistre ce qui s’écrit. Un bulletin publié ne change pas pour ses lecteurs : ce qui s’y écrit attend la révision suivante.
 * Tant qu’il n’est pas publié, seul le CERT le lit, à tout niveau sauf RED : en sortir se décide donc déjà à deux.
 */
export function updateBulletin(ctx: ContexteAgent, input: UpdateBulletinInput) {
  const { id, version, contenu, diffusion } = input
  return changerBulletin(ctx, { id, version, geste: 'ecrire' }, async (tx, lu) => {
    if (lu.etat !== 'brouillon') {
      if (diffusion !== null) return echec(diffusionDejaPublique())
      return ok({ colonnes: { brouillon: contenu }, fait: 'bulletin_ecrit' })
    }
    if (diffusion !== null && demarcheDuChangement(lu.tlp, diffusion.tlp) === 'a_deux')
      return echec(declassementADeux())
    if (diffusion !== null && diffusion.tlp !== lu.tlp && (await ouvreSonAvis(tx, lu.avisId, diffusion.tlp)))
      return echec(plusOuvertQueSonAvis())
    const colonnes = diffusion && (await colonnesDeLaDiffusion(tx, ctx, lu, diffusion))
    return ok({
      colonnes: {
        contenu,
        ...colonnesDeContenu(contenu, null),
        modifieLe: ctx.horloge.maintenant(),
        ...colonnes,
      },
      fait: 'bulletin_ecrit',
      detail: colonnes ? await changementDeDiffusion(tx, lu, colonnes) : {},
    })
  })
}
