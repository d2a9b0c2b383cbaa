import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { mesureStockable } from '../mesure.input.ts'

export const updateMesureInput = z.strictObject({ id: identifiant, version, ...mesureStockable })
export type UpdateMesureInput = z.output<typeof updateMesureInput>
