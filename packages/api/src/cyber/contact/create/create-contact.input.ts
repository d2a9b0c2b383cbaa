import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { contactStockable } from '../contact.input.ts'

export const createContactInput = z.strictObject({ organisme: organismeCodeSchema, ...contactStockable })
export type CreateContactInput = z.output<typeof createContactInput>
