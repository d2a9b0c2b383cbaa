import * as z from 'zod'
import { FORME_D_IDENTIFIANT_DE_CLE } from '../cle-publique.ts'

export const revokeCleInput = z.strictObject({ id: z.string().regex(FORME_D_IDENTIFIANT_DE_CLE) })

export type RevokeCleInput = z.output<typeof revokeCleInput>
