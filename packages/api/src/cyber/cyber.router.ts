import { router } from '../core/trpc/trpc.ts'

/** La section Cyber : un sous-routeur par objet. */
export const cyberRouter = router({})
