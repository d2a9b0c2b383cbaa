import { router } from '../core/trpc/trpc.ts'
import { avisRouter } from './avis/avis.router.ts'
import { bulletinRouter } from './bulletin/bulletin.router.ts'
import { contactRouter } from './contact/contact.router.ts'
import { diffusionRouter } from './diffusion/diffusion.router.ts'
import { incidentRouters } from './incident/incident.router.ts'
import { reglagesRouter } from './reglages/reglages.router.ts'

/** La section Cyber : un sous-routeur par objet. */
export const cyberRouter = router({
  avis: avisRouter,
  bulletin: bulletinRouter,
  contact: contactRouter,
  diffusion: diffusionRouter,
  ...incidentRouters,
  reglages: reglagesRouter,
})
