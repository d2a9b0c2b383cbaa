import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { contactStockable } from '../contact.input.ts'

export const updateContactInput = z.strictObject({ id: identifiant, version, ...contactStockable })
export type UpdateContactInput = z.output<typeof updateContactInput>
