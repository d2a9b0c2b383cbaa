import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { campagneStockable } from '../campagne.input.ts'

export const updateCampagneInput = z.strictObject({ id: identifiant, version, ...campagneStockable })
export type UpdateCampagneInput = z.output<typeof updateCampagneInput>
