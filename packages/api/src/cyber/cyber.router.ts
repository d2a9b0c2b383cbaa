import { router } from '../core/trpc/trpc.ts'
import { diffusionRouter } from './diffusion/diffusion.router.ts'

/** La section Cyber : un sous-routeur par objet. */
export const cyberRouter = router({
  diffusion: diffusionRouter,
})
