import { router } from '../core/trpc/trpc.ts'
import { contactRouter } from './contact/contact.router.ts'
import { diffusionRouter } from './diffusion/diffusion.router.ts'
import { reglagesRouter } from './reglages/reglages.router.ts'

/** La section Cyber : un sous-routeur par objet. */
export const cyberRouter = router({
  contact: contactRouter,
  diffusion: diffusionRouter,
  reglages: reglagesRouter,
})
